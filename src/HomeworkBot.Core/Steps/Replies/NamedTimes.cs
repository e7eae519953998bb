using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

/// <summary>What a reply names of days and times, sorted by kind.</summary>
internal sealed record NamedTimes
{
    /// <summary>Whole moments: "tomorrow at 6" has two.</summary>
    public IReadOnlyList<DateTime> Moments { get; private init; } = [];

    public IReadOnlyList<DateOnly> Days { get; private init; } = [];

    public IReadOnlyList<TimeOnly> Times { get; private init; } = [];

    /// <summary>The beginning of a part of the day; null when none was named.</summary>
    public TimeOnly? From { get; private init; }

    public TimeOnly? To { get; private init; }

    /// <summary>Whether a stretch of days was named, from which one must be chosen.</summary>
    public bool SeveralDays { get; private init; }

    public static NamedTimes Read(string text, DateTime now, Language language)
    {
        List<DateTime> moments = [];
        List<DateOnly> days = [];
        List<TimeOnly> times = [];
        TimeSpan? wait = null;
        DateTimeValue? part = null;
        var severalDays = false;
        foreach (var match in DateTimeReader.Read(text, language, now))
        {
            foreach (var value in match.Values)
            {
                switch (value)
                {
                    case { Kind: DateTimeKindOf.DateTime, Value: { } moment }:
                        moments.Add(moment);
                        break;
                    case { Kind: DateTimeKindOf.Date, Value: { } day }:
                        days.Add(DateOnly.FromDateTime(day));
                        break;
                    case { Kind: DateTimeKindOf.Time, Value: { } time }:
                        times.Add(TimeOnly.FromDateTime(time));
                        break;
                    case { Kind: DateTimeKindOf.DateTimeRange, Start: { } start } when IsExplicit(value):
                        moments.Add(start);
                        break;
                    case { Kind: DateTimeKindOf.DateTimeRange, Start: { } start }:
                        days.Add(DateOnly.FromDateTime(start));
                        part ??= value;
                        break;
                    case { Kind: DateTimeKindOf.TimeRange, Start: { } start } when IsExplicit(value):
                        times.Add(TimeOnly.FromDateTime(start));
                        break;
                    case { Kind: DateTimeKindOf.TimeRange, Start: not null }:
                        part ??= value;
                        break;
                    case { Kind: DateTimeKindOf.Duration, Duration: { } ahead } when ahead < TimeSpan.FromDays(400):
                        wait ??= ahead;
                        break;
                    case { Kind: DateTimeKindOf.DateRange or DateTimeKindOf.Set }:
                        severalDays = true;
                        break;
                }
            }
        }

        // "In 20 minutes" is a moment; here "20 minutes" is a time from now only where nothing else was named.
        if (wait is { } after && moments.Count + days.Count + times.Count == 0 && part is null)
            moments.Add(now + after);

        return new NamedTimes
        {
            Moments = moments,
            Days = days,
            Times = times,
            From = Clock(part?.Start),
            To = Clock(part?.End),
            SeveralDays = severalDays,
        };
    }

    /// <summary>"From 5 to 6" and "after 6" name a beginning; "in the evening" does not.</summary>
    private static bool IsExplicit(DateTimeValue value) => value.End is null || value.Timex.StartsWith('(');

    private static TimeOnly? Clock(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
