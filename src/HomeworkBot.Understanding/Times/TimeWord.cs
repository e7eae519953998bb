namespace HomeworkBot.Understanding.Times;

/// <summary>What one word means to times; a word can mean several things ("mañana" is tomorrow and morning).</summary>
internal readonly record struct TimeWord
{
    public TimeRole Role { get; init; }

    /// <summary>1 Monday to 7 Sunday; 0 for none.</summary>
    public byte Weekday { get; init; }

    /// <summary>1 to 12; 0 for none.</summary>
    public byte Month { get; init; }

    /// <summary>Days from today, for <see cref="TimeRole.DayName"/>.</summary>
    public sbyte DayOffset { get; init; }

    /// <summary>-1 last, 0 this, 1 next, for <see cref="TimeRole.Relative"/>.</summary>
    public sbyte Step { get; init; }

    public DayPart Part { get; init; }

    public TimeUnit Unit { get; init; }

    public bool IsTime => this != default;
}
