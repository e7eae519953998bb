namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a day: "tomorrow", "next Friday", "January 5", "5/1", "the 15th", "in two days", "el lunes que viene".</summary>
internal static class DayReader
{
    public static bool TryRead(TimeText text, int index, out DayPiece day)
    {
        if (text.Tokens.IsDigits(index) && NumericDay.TryRead(text, index, out day))
            return true;

        if (text.Grammar.TryDayPhrase(text, index, out var end, out var offset))
        {
            day = DayPiece.One(end, text.Today.AddDays(offset));
            return true;
        }

        if (TryDayName(text, index, out day) || TryWeekday(text, index, out day) || MonthDay.TryRead(text, index, out day))
            return true;

        if (AwayReader.TryRead(text, index, out end, out var moment, out var isDay) && isDay)
        {
            day = DayPiece.One(end, moment);
            return true;
        }

        return MonthDay.TryDayAlone(text, index, out day);
    }

    private static bool TryDayName(TimeText text, int index, out DayPiece day)
    {
        day = default;
        var word = text[index];

        // "mañana" is a morning after "la", and a plain "this" a day where a part of the day follows.
        if (text.Is(index, TimeRole.DayName))
        {
            if (word.Part != DayPart.None && text.Is(index, TimeRole.Ambiguous) && text.Is(index - 1, TimeRole.The | TimeRole.Relative | TimeRole.Every))
                return false;

            // "tonight" is read again as its part of the day.
            var isWhole = word.Part == DayPart.None || text.Is(index, TimeRole.Ambiguous);
            day = DayPiece.One(isWhole ? index + 1 : index, text.Today.AddDays(word.DayOffset));
            return true;
        }

        if (!text.Is(index, TimeRole.Relative))
            return false;

        var at = text.Is(index + 1, TimeRole.Early | TimeRole.Late) && text[index + 1].Part == DayPart.None ? index + 2 : index + 1;
        if (text[at].Part != DayPart.None)
            day = DayPiece.One(index + 1, text.Today.AddDays(word.Step));
        else if (text[index + 1].Unit == TimeUnit.Day && !text.Is(index + 1, TimeRole.Letter))
            day = DayPiece.One(index + 2, text.Today.AddDays(word.Step));
        return day != default;
    }

    private static bool TryWeekday(TimeText text, int index, out DayPiece day)
    {
        day = default;
        if (TryWeek(text, index, out var end, out var step))
        {
            // "next week on Friday".
            var at = text.SkipJoints(end);
            if (text[at].Weekday == 0)
                return false;

            day = InWeek(text, at + 1, text[at].Weekday, step);
            return true;
        }

        var isRelative = text.Is(index, TimeRole.Relative);
        var name = isRelative ? index + 1 : index;
        var weekday = text[name].Weekday;
        if (weekday == 0 || text.Is(name, TimeRole.Plural) || !Ambiguity.IsSupported(text, name))
            return false;

        end = name + 1;
        if (isRelative)
        {
            day = text.Is(index, TimeRole.Nearest)
                ? DayPiece.One(end, Days.OnWeekday(end, text.Today.AddDays(1), weekday).Future)
                : InWeek(text, end, weekday, text[index].Step);
            return true;
        }

        if (text.Grammar.TryFollowingRelative(text, end, out var after, out step))
            day = InWeek(text, after, weekday, step);
        else if (TryWeek(text, text.SkipJoints(end), out after, out step))
            day = InWeek(text, after, weekday, step);
        else if (!TryDated(text, end, weekday, out day))
            day = Days.OnWeekday(end, text.Today, weekday);
        return true;
    }

    /// <summary>A weekday with its date, which then counts: "Tue May 9", "Friday the 11th".</summary>
    private static bool TryDated(TimeText text, int index, int weekday, out DayPiece day)
    {
        var at = text.SkipJoints(index);
        if (NumericDay.TryRead(text, at, out day) || MonthDay.TryRead(text, at, out day))
            return true;
        if (!MonthDay.TryOrdinalDay(text, at, out day))
            return false;

        // The date settles which such weekday is meant.
        if (Days.Weekday(day.Future) == weekday)
            day = DayPiece.One(day.End, day.Future);
        else if (Days.Weekday(day.Past) == weekday)
            day = DayPiece.One(day.End, day.Past);
        return day.IsOne;
    }

    /// <summary>"next week", "la semana que viene".</summary>
    private static bool TryWeek(TimeText text, int index, out int end, out int step)
    {
        end = index + 2;
        step = text[index].Step;
        if (text.Is(index, TimeRole.Relative) && text[index + 1].Unit == TimeUnit.Week)
            return true;

        return text[index].Unit == TimeUnit.Week && text.Grammar.TryFollowingRelative(text, index + 1, out end, out step);
    }

    private static DayPiece InWeek(TimeText text, int end, int weekday, int step) =>
        DayPiece.One(end, Days.Monday(text.Today).AddDays((7 * step) + weekday - 1));
}
