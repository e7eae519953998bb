using HomeworkBot.Understanding.Numbers;
using HomeworkBot.Understanding.Times;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.English;

internal sealed class EnglishTimes : TimeGrammar
{
    private EnglishTimes()
    {
    }

    public static EnglishTimes Grammar { get; } = new();

    public override WordTable<TimeWord> Words { get; } = EnglishTimeWords.Build();

    public override NumberGrammar Numbers => EnglishNumbers.Grammar;

    public override bool IsMonthFirst => true;

    public override IReadOnlyList<string> LongWords { get; } =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "yesterday", "tonight",
        "january", "february", "september", "october", "november", "december", "weekend", "afternoon",
    ];

    public override bool IsHourAnnounced(TimeText text, int index)
    {
        const TimeRole Leads = TimeRole.At | TimeRole.About | TimeRole.By | TimeRole.Until | TimeRole.Before | TimeRole.After
            | TimeRole.Since | TimeRole.From | TimeRole.Between;
        return text.Is(index - 1, Leads);
    }

    public override bool TrySpokenClock(TimeText text, int index, out ClockPiece clock)
    {
        var at = text.Is(index, TimeRole.Article) ? index + 1 : index;
        if (text.Is(at, TimeRole.Half) && text.Is(at + 1, TimeRole.Past))
            return TryPast(text, at + 2, 30, out clock);
        if (text.Is(at, TimeRole.Half) && IsHourAnnounced(text, index) && text.EndsHere(at + 2))
            return TryPast(text, at + 1, 30, out clock);
        if (text.Is(at, TimeRole.Quarter))
            return TryAround(text, at + 1, 15, isSure: true, out clock);

        clock = default;
        if (!text.TryWhole(index, out var number, out var end))
            return false;

        var hasUnit = text[end].Unit == TimeUnit.Minute;
        if (number is > 0 and < 60 && TryAround(text, hasUnit ? end + 1 : end, number, IsClockMinute(text, index, number, hasUnit), out clock))
            return true;

        return TryPair(text, index, number, end, out clock);
    }

    public override bool TryDayPhrase(TimeText text, int index, out int end, out int offset)
    {
        end = index + 3;
        offset = text[index + 2].DayOffset;
        if (text[index].Unit != TimeUnit.Day || !text.Is(index + 2, TimeRole.DayName) || text[index + 2].Part != DayPart.None)
            return false;

        var isAfter = text.Is(index + 1, TimeRole.After);
        offset += isAfter ? 1 : -1;
        return isAfter || text.Is(index + 1, TimeRole.Before);
    }

    public override bool TryFollowingRelative(TimeText text, int index, out int end, out int step)
    {
        (end, step) = (index, 0);
        return false;
    }

    /// <summary>"every", "each", and "daily", which is both "every" and its unit.</summary>
    public override bool TryEvery(TimeText text, int index, out int end)
    {
        end = text[index].Unit == TimeUnit.None ? index + 1 : index;
        return text.Is(index, TimeRole.Every);
    }

    public override bool TryWeekend(TimeText text, int index, out int end)
    {
        end = index + 1;
        return text[index].Unit == TimeUnit.Weekend;
    }

    // "twenty to six" is told by a clock, "five to seven" may be hours.
    private static bool IsClockMinute(TimeText text, int index, int number, bool hasUnit) =>
        hasUnit || number > 12 || (number % 5 == 0 && text.Is(index - 1, TimeRole.At | TimeRole.About | TimeRole.By));

    private static bool TryAround(TimeText text, int index, int minutes, bool isSure, out ClockPiece clock)
    {
        if (text.Is(index, TimeRole.Past))
            return TryPast(text, index + 1, minutes, out clock);

        clock = default;
        if (!isSure || !text.Is(index, TimeRole.To | TimeRole.Before | TimeRole.Of) || !TryClockHour(text, index + 1, out var hour, out var end))
            return false;

        clock = new ClockPiece(end, (hour + 23) % 24, 60 - minutes, IsEither: hour <= 12);
        clock = hour == 1 ? clock with { Hour = 12 } : clock;
        return true;
    }

    private static bool TryPast(TimeText text, int index, int minutes, out ClockPiece clock)
    {
        clock = default;
        if (!TryClockHour(text, index, out var hour, out var end))
            return false;

        clock = new ClockPiece(end, hour % 24, minutes, IsEither: hour is >= 1 and <= 12);
        return true;
    }

    private static bool TryClockHour(TimeText text, int index, out int hour, out int end) =>
        text.TryWhole(index, out hour, out end) && hour is >= 1 and <= 24 && (!text.IsSymbol(end, ':') || !text.Tokens.IsGlued(end));

    /// <summary>"seven thirty", "eight oh five", "6 30 pm".</summary>
    private static bool TryPair(TimeText text, int index, int hour, int end, out ClockPiece clock)
    {
        clock = default;
        if (hour is 0 or > 24)
            return false;

        var isOh = text.Tokens.IsWord(end) && text.Tokens[end] is "oh" or "o";
        var at = isOh ? end + 1 : end;
        if (!text.TryWhole(at, out var minute, out var after) || text.Tokens.IsGlued(at) || minute > 59 || (isOh ? minute > 9 : minute < 10))
            return false;

        var isDigits = text.Tokens.IsDigits(index) || text.Tokens.IsDigits(at);
        if (isDigits && !HalfDay.TryRead(text, after, out _, out _))
            return false;
        if (!text.EndsHere(after) || ClockPiece.Of(after, hour, minute) is not { } found)
            return false;

        clock = found;
        return true;
    }
}
