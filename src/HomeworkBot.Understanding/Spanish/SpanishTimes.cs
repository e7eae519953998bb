using HomeworkBot.Understanding.Numbers;
using HomeworkBot.Understanding.Times;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Spanish;

internal sealed class SpanishTimes : TimeGrammar
{
    private SpanishTimes()
    {
    }

    public static SpanishTimes Grammar { get; } = new();

    public override WordTable<TimeWord> Words { get; } = SpanishTimeWords.Build();

    public override NumberGrammar Numbers => SpanishNumbers.Grammar;

    public override bool IsMonthFirst => false;

    public override IReadOnlyList<string> LongWords { get; } =
        ["miercoles", "jueves", "viernes", "domingo", "febrero", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>"a las 6", "las 6", "a la una", "como a las 8", "hasta las 5".</summary>
    public override bool IsHourAnnounced(TimeText text, int index)
    {
        if (!text.Tokens.IsWord(index - 1))
            return false;

        return text.Tokens[index - 1] is "las"
            || (text.Tokens[index - 1] is "la" && text.TryWhole(index, out var hour, out _) && hour == 1)
            || text.Is(index - 1, TimeRole.About | TimeRole.Until | TimeRole.Between);
    }

    public override bool TrySpokenClock(TimeText text, int index, out ClockPiece clock)
    {
        if (TryMiddle(text, index, out clock) || TryMinutesTo(text, index, out clock))
            return true;
        if (!text.TryWhole(index, out var hour, out var end) || hour is < 1 or > 24)
            return false;

        var isLess = text.Is(end, TimeRole.Less);
        if ((!isLess && !text.Is(end, TimeRole.And)) || !TryMinutes(text, end + 1, out var minutes, out var after) || !text.EndsHere(after))
            return false;

        // "2 y 4" are two numbers and "entre 6 y 7" two hours; "las 2 y 4" and "dos y veinte" are times.
        var isNumber = text.TryWhole(end + 1, out _, out _);
        var isSure = isLess || !isNumber
            || (!text.IsLedBy(index, TimeRole.Between) && (IsHourAnnounced(text, index) || (minutes > 9 && text.Tokens.IsWord(index))));
        clock = isLess ? Before(after, hour, minutes) : new ClockPiece(after, hour % 24, minutes, IsEither: hour <= 12);
        return isSure;
    }

    public override bool TryDayPhrase(TimeText text, int index, out int end, out int offset)
    {
        end = index + 2;
        offset = 2;
        if (text.Is(index, TimeRole.Relative) && text[index].Step < 0 && text.Is(index + 1, TimeRole.DayName) && text[index + 1].DayOffset == 1)
            return true;

        end = index + 3;
        offset = -2;
        return text.Is(index, TimeRole.Before) && text.Is(index + 1, TimeRole.Of)
            && text.Is(index + 2, TimeRole.DayName) && text[index + 2].DayOffset == -1 && text[index + 2].Part == DayPart.None;
    }

    /// <summary>"la semana pasada", "el lunes que viene", "el viernes próximo".</summary>
    public override bool TryFollowingRelative(TimeText text, int index, out int end, out int step)
    {
        end = index + 1;
        step = text[index].Step;
        if (text.Is(index, TimeRole.Relative) && step != 0)
            return true;

        end = index + 2;
        step = 1;
        return text.Tokens.IsWord(index) && text.Tokens[index] is "que" && text.Tokens.IsWord(index + 1) && text.Tokens[index + 1] is "viene";
    }

    /// <summary>"cada", "todos los", "los lunes", and "diario", which is both "every" and its unit.</summary>
    public override bool TryEvery(TimeText text, int index, out int end)
    {
        end = text[index].Unit == TimeUnit.None ? index + 1 : index;
        if (text.Is(index, TimeRole.Every))
            return true;

        end = index + 2;
        if (text.Is(index, TimeRole.All) && text.Is(index, TimeRole.Plural) && text.Is(index + 1, TimeRole.The))
            return true;

        end = index + 1;
        return text.Tokens.IsWord(index) && text.Tokens[index] is "los" && text[index + 1].Weekday > 0;
    }

    public override bool TryWeekend(TimeText text, int index, out int end)
    {
        end = index + 1;
        if (text[index].Unit == TimeUnit.Weekend)
            return true;

        end = index + 3;
        return text.Is(index, TimeRole.End) && text.Is(index + 1, TimeRole.Of) && text[index + 2].Unit == TimeUnit.Week;
    }

    /// <summary>"medio día", "media noche", as two words.</summary>
    private static bool TryMiddle(TimeText text, int index, out ClockPiece clock)
    {
        var isNoon = text[index + 1].Unit == TimeUnit.Day && !text.Is(index + 1, TimeRole.Letter);
        clock = new ClockPiece(index + 2, isNoon ? 12 : 0);
        return text.Is(index, TimeRole.Half) && (isNoon || text[index + 1].Part == DayPart.Night);
    }

    /// <summary>"un cuarto para las siete", "diez para las ocho".</summary>
    private static bool TryMinutesTo(TimeText text, int index, out ClockPiece clock)
    {
        clock = default;
        var at = text.Is(index, TimeRole.Article) && text.Is(index + 1, TimeRole.Quarter) ? index + 1 : index;
        if (!TryMinutes(text, at, out var minutes, out var end))
            return false;

        end = text[end].Unit == TimeUnit.Minute ? end + 1 : end;
        if (!text.Is(end, TimeRole.For) || !text.Is(end + 1, TimeRole.The) || !text.TryWhole(end + 2, out var hour, out var after) || hour is < 1 or > 24)
            return false;

        clock = Before(after, hour, minutes);
        return true;
    }

    private static bool TryMinutes(TimeText text, int index, out int minutes, out int end)
    {
        end = index + 1;
        minutes = text.Is(index, TimeRole.Half) ? 30 : 15;
        if (text.Is(index, TimeRole.Half | TimeRole.Quarter))
            return true;

        return text.TryWhole(index, out minutes, out end) && minutes is > 0 and < 60;
    }

    private static ClockPiece Before(int end, int hour, int minutes)
    {
        var clock = new ClockPiece(end, (hour + 23) % 24, 60 - minutes, IsEither: hour <= 12);
        return hour == 1 ? clock with { Hour = 12 } : clock;
    }
}
