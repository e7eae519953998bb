namespace HomeworkBot.Core;

/// <summary>
/// Words a client wrote, or words that say something about one client. Prints as <c>[client text]</c>, so that no log
/// line or exception can carry them; whoever needs them asks for <see cref="Value"/> by name.
/// </summary>
/// <param name="Value">The words as they were written, untrimmed and of any length.</param>
public readonly record struct ClientText(string Value)
{
    public override string ToString() => "[client text]";
}
