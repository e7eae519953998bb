namespace HomeworkBot.Storage.Keys;

/// <summary>
/// What a sealed value is; part of what binds it to its place. The numbers are stored inside seals: never change or
/// reuse one.
/// </summary>
internal enum SealedKind : byte
{
    ClientName = 1,
    AssignmentGoal = 2,
    Session = 3,
    Run = 4,
    EntrySteps = 5,
    TranscriptLine = 6,
    Acknowledgement = 7,
    AttachmentName = 8,
    AttachmentContent = 9,
    PinHash = 10,
}
