using System.Globalization;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

internal enum MomentFault
{
    /// <summary>No day or time was named.</summary>
    Unclear,

    /// <summary>All it can mean is over.</summary>
    Past,

    /// <summary>Several days were named ("next week").</summary>
    NoDay,
}

/// <param name="Moment">The wall time meant; null when it is not settled.</param>
/// <param name="Part">What is settled of it; null when nothing is.</param>
/// <param name="Fault">Why, when both are null.</param>
internal readonly record struct MomentRead(DateTime? Moment, PartialWhenAnswer? Part, MomentFault Fault);

/// <summary>Finds the time to come that a reply means, asking on where a day has no time or "at 6" can be either.</summary>
internal static class MomentReply
{
    /// <summary>Nobody plans homework further ahead: a later year is a slip.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(2 * 366);

    private const int SmallHoursEnd = 5;

    /// <param name="text">The reply.</param>
    /// <param name="soFar">What was settled before; null at the first question.</param>
    /// <param name="now">The client's wall time.</param>
    /// <param name="words">The language's words.</param>
    /// <param name="language">The language of the reply.</param>
    public static MomentRead Read(string text, PartialWhenAnswer? soFar, DateTime now, StepWords words, Language language)
    {
        if (soFar is null && Suggested(text, now, words, language) is { } suggested)
            return new MomentRead(suggested, null, default);

        if (soFar?.Time is { } morning && Half(text, words) is { } isMorning)
            return Settle([soFar.Day.ToDateTime(isMorning ? morning : morning.AddHours(12))], now, null, null);

        var named = NamedTimes.Read(text, now, language);
        if (named.Moments.Count > 0)
            return Settle(named.Moments, now, named.From, named.To);

        if (named.Days.Count > 0)
            return OnDay(named, soFar, now);

        if (named.Times.Count > 0)
            return AtTime(named.Times, soFar, now, named.From ?? soFar?.From, named.To ?? soFar?.To);

        if (named.From is { } from && named.To is { } to)
            return InPartOfDay(from, to, soFar, now);

        if (named.SeveralDays)
            return new MomentRead(null, null, MomentFault.NoDay);

        return BareNumber(text, language) is { } hour ? AtHour(hour, soFar, now) : default;
    }

    /// <summary>One of the times that were offered, by its words or its number.</summary>
    private static DateTime? Suggested(string text, DateTime now, StepWords words, Language language)
    {
        var offered = MomentWords.Suggestions(now, words);
        var said = Phrase.Words(text);
        var index = Enumerable.Range(0, offered.Count).Cast<int?>().FirstOrDefault(i => Phrase.Same(said, Phrase.Words(offered[i!.Value].Label)))
            ?? ChoiceReply.ByNumber(text, offered.Count, words, language)?.Index;
        return index is { } chosen ? DateTime.Parse(offered[chosen].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether the reply is the morning of two halves, or the evening; null when it is neither or says more.</summary>
    private static bool? Half(string text, StepWords words)
    {
        var said = Phrase.Words(text);
        if (said is ["1"] || Says("when.morning-words"))
            return true;

        return said is ["2"] || Says("when.evening-words") ? false : null;

        bool Says(string list) => words.List(list).Any(word => Phrase.Same(said, Phrase.Words(word)));
    }

    private static MomentRead OnDay(NamedTimes named, PartialWhenAnswer? soFar, DateTime now)
    {
        if (named.Times.Count > 0)
            return Settle([.. named.Days.SelectMany(day => named.Times.Select(time => day.ToDateTime(time)))], now, named.From, named.To);

        var today = DateOnly.FromDateTime(now);
        var day = named.Days.Where(day => day >= today).Order().Cast<DateOnly?>().FirstOrDefault();
        if (day is not { } chosen || (named.To is { } end && end != default && chosen.ToDateTime(end) <= now))
            return new MomentRead(null, null, MomentFault.Past);

        if (chosen.ToDateTime(default) - now > Horizon)
            return default;

        return new MomentRead(null, new PartialWhenAnswer(chosen, soFar?.Time, named.From, named.To), default);
    }

    private static MomentRead AtTime(IReadOnlyList<TimeOnly> times, PartialWhenAnswer? soFar, DateTime now, TimeOnly? from, TimeOnly? to)
    {
        if (soFar is not null)
            return Settle([.. times.Select(time => soFar.Day.ToDateTime(time))], now, from, to);

        var today = DateOnly.FromDateTime(now);
        var next = times.Select(time => today.ToDateTime(time)).Select(moment => moment > now ? moment : moment.AddDays(1)).ToList();
        return Settle(next, now, from, to);
    }

    private static MomentRead InPartOfDay(TimeOnly from, TimeOnly to, PartialWhenAnswer? soFar, DateTime now)
    {
        if (soFar?.Time is { } time)
            return Settle([soFar.Day.ToDateTime(time), soFar.Day.ToDateTime(time.AddHours(12))], now, from, to);

        // Said once more, "in the evening" is all the client can say: then the hint helps on.
        if (soFar?.From is not null)
            return default;

        var today = DateOnly.FromDateTime(now);
        var day = soFar?.Day ?? (to == default || today.ToDateTime(to) > now ? today : today.AddDays(1));
        return new MomentRead(null, new PartialWhenAnswer(day, null, from, to), default);
    }

    private static MomentRead AtHour(int hour, PartialWhenAnswer? soFar, DateTime now)
    {
        // Between two halves of a day a number says nothing, unless it is an hour of the second.
        if (soFar?.Time is { } time && hour != time.Hour + 12)
            return default;

        IReadOnlyList<TimeOnly> times = hour is >= 1 and <= 11 ? [new TimeOnly(hour, 0), new TimeOnly(hour + 12, 0)] : [new TimeOnly(hour, 0)];
        return AtTime(times, soFar, now, soFar?.From, soFar?.To);
    }

    private static int? BareNumber(string text, Language language) =>
        NumberReader.Read(text, language) is [{ Form: NumberForm.Cardinal, Value: >= 0 and <= 23 } number] ? (int)number.Value : null;

    /// <summary>Of all a reply can mean, what is still to come and comes first; two halves of one day are asked about.</summary>
    private static MomentRead Settle(IReadOnlyList<DateTime> candidates, DateTime now, TimeOnly? from, TimeOnly? to)
    {
        // "Now" is not over.
        var soonest = now.AddMinutes(-1);
        var ahead = candidates.Where(moment => moment >= soonest && moment - now <= Horizon).Distinct().Order().ToList();
        if (ahead.Count == 0)
            return new MomentRead(null, null, candidates.Any(moment => moment <= now) ? MomentFault.Past : MomentFault.Unclear);

        // "At 6" said at noon may mean this evening or tomorrow morning; the first that comes is meant.
        var first = ahead.Where(moment => moment.Date == ahead[0].Date).ToList();
        if (from is { } start && to is { } end)
            first = [first.MinBy(moment => Distance(TimeOnly.FromDateTime(moment), start, end))];

        // Nobody plans homework for the small hours: "at 3" is in the afternoon, "at 12" is noon.
        if (first.Count > 1 && first[0].Hour < SmallHoursEnd)
            first.RemoveAt(0);

        if (first is [var one])
            return new MomentRead(one, null, default);

        return new MomentRead(null, new PartialWhenAnswer(DateOnly.FromDateTime(first[0]), TimeOnly.FromDateTime(first[0])), default);
    }

    /// <summary>How far a time lies outside a part of the day, on a clock without midnight in the way.</summary>
    private static TimeSpan Distance(TimeOnly time, TimeOnly from, TimeOnly to)
    {
        if (time.IsBetween(from, to) || time == to)
            return TimeSpan.Zero;

        var before = from - time;
        var after = time - to;
        return before < after ? before : after;
    }
}
