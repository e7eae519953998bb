namespace HomeworkBot.Understanding;

/// <summary>A time named in a reply.</summary>
public sealed record DateTimeMatch
{
    /// <summary>Where its words begin in the text as it was given.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters of that text it takes.</summary>
    public required int Length { get; init; }

    /// <summary>What it can mean, at least one: the earlier before the later, morning before evening.</summary>
    public required IReadOnlyList<DateTimeValue> Values { get; init; }
}
