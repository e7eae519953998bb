namespace HomeworkBot.Core.Definitions;

/// <summary>The name of one immutable version of a homework: for a library homework, the SHA-256 of its files.</summary>
/// <param name="Value">Lower-case hexadecimal, 64 characters.</param>
public readonly record struct HomeworkVersion(string Value)
{
    public override string ToString() => Value;
}
