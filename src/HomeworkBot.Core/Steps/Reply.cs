namespace HomeworkBot.Core.Steps;

/// <summary>What came in while a question was open.</summary>
/// <param name="Text">The words; empty when there were none.</param>
/// <param name="HasAttachments">Whether a photo, voice note or file came with them.</param>
public readonly record struct Reply(ClientText Text, bool HasAttachments = false);
