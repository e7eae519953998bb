namespace HomeworkBot.Understanding;

/// <summary>What kind of time a reply named.</summary>
public enum DateTimeKindOf
{
    /// <summary>A day: "Friday", "January 5".</summary>
    Date,

    /// <summary>A time of day: "18:30".</summary>
    Time,

    /// <summary>A time on a day: "tomorrow at 6".</summary>
    DateTime,

    /// <summary>Several days: "last week".</summary>
    DateRange,

    /// <summary>A part of any day: "evening", "from 5 to 6".</summary>
    TimeRange,

    /// <summary>A part of one day: "next Friday evening", "tonight".</summary>
    DateTimeRange,

    /// <summary>A length of time: "two hours".</summary>
    Duration,

    /// <summary>Something that comes again: "every Monday".</summary>
    Set,
}
