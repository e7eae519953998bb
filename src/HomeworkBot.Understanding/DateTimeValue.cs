namespace HomeworkBot.Understanding;

/// <summary>
/// One thing a named time can mean. "Friday" has two: the last one and the next one. Which members are set depends on
/// <see cref="Kind"/>.
/// </summary>
public sealed record DateTimeValue
{
    public required DateTimeKindOf Kind { get; init; }

    /// <summary>What was said, in TIMEX notation: <c>XXXX-WXX-5</c> for "Friday", <c>T18:30</c> for "18:30".</summary>
    public required string Timex { get; init; }

    /// <summary>The day (at midnight), the moment, or for <see cref="DateTimeKindOf.Time"/> that time on the reference
    /// day; null for ranges, durations and sets.</summary>
    public DateTime? Value { get; init; }

    /// <summary>The beginning of a range, included; null when it is open or not a range.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The end of a range, not included; null when it is open or not a range.</summary>
    public DateTime? End { get; init; }

    /// <summary>The length of a duration; null for every other kind.</summary>
    public TimeSpan? Duration { get; init; }
}
