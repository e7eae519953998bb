namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>What was said; the type's default when it was not understood.</summary>
    public T Value { get; set; } = default!;

    /// <summary>Whether a dialog that holds the prompt may take the message although it was understood.</summary>
    public bool AllowInterruption { get; set; }
}
