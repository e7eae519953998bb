namespace HomeworkBot.Understanding.Times;

/// <summary>
/// Reads a day, a time of day and a part of the day in any order, with the words that join them: "tomorrow at 6", "6pm on
/// Friday", "next Friday evening", "a las 7 de la mañana del lunes". At most one of each, so the run is short.
/// </summary>
internal static class MomentReader
{
    public static bool TryRead(TimeText text, int index, out Moment moment)
    {
        moment = new Moment(index);
        while (TryAdd(text, ref moment, index))
        {
        }

        if (moment.End == index && !TryHourBefore(text, index, ref moment))
            return false;

        return true;
    }

    private static bool TryAdd(TimeText text, ref Moment moment, int index)
    {
        var isFirst = moment.End == index;
        var at = isFirst ? index : text.SkipJoints(moment.End);
        if (moment.Day is null && DayReader.TryRead(text, at, out var day))
        {
            moment = moment with { Day = day, End = day.End };
            return true;
        }

        var isExpected = moment.Day is not null || moment.Part is not null;
        if (moment.Clock is null && moment.Hours is null)
        {
            if (HoursReader.TryRead(text, at, isExpected, out var hours))
            {
                moment = moment with { Hours = hours, End = hours.End };
                return true;
            }

            if (ClockReader.TryRead(text, at, isExpected, out var clock))
            {
                moment = moment with { Clock = clock, End = clock.End };
                return true;
            }
        }

        if (moment.Part is null && PartReader.TryRead(text, at, isExpected || !isFirst, out var part))
        {
            moment = moment with { Part = part, End = part.End };
            return true;
        }

        return false;
    }

    /// <summary>A bare hour before what makes it one: "6 tomorrow", "10, tonight", "7 in the evening".</summary>
    private static bool TryHourBefore(TimeText text, int index, ref Moment moment)
    {
        if (!text.TryWhole(index, out var hour, out var end) || text.Tokens.IsGlued(index) || !text.EndsHere(end)
            || ClockPiece.Of(end, hour) is not { } clock)
        {
            return false;
        }

        var at = text.SkipJoints(end);
        if (at == end && text.Tokens.IsDigits(at))
            return false;

        var hourOnly = new Moment(end) { Clock = clock };
        var whole = hourOnly;
        while (TryAdd(text, ref whole, index))
        {
        }

        moment = whole;
        return whole.End > hourOnly.End;
    }
}
