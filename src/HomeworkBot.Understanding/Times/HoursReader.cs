namespace HomeworkBot.Understanding.Times;

/// <summary>Reads hours from one time to another: "5 to 6pm", "between 4 and 5", "8-9am", "de 5 a 6".</summary>
internal static class HoursReader
{
    public static bool TryRead(TimeText text, int index, bool isExpected, out HoursPiece hours)
    {
        hours = default;
        var isLed = text.IsLedBy(index, TimeRole.From | TimeRole.Between);
        if (!ClockReader.TryRead(text, index, isExpected: true, out var from) && !TryBare(text, index, out from))
            return false;
        if (text.Is(index - 1, TimeRole.On))
            return false;

        // "3 in the morning until 5pm".
        var end = from.End;
        if (PartReader.TryRead(text, text.SkipJoints(end), true, out var part))
        {
            from = from.On(part.Part);
            end = part.End;
        }

        if (!IsJoint(text, index, end))
            return false;

        var at = text.SkipJoints(end + 1);
        if (!ClockReader.TryRead(text, at, isExpected: true, out var to))
            return false;

        // "2-3h" is a length.
        if (text[to.End - 1].Unit == TimeUnit.Hour && !isExpected && !text.Grammar.IsHourAnnounced(text, at))
            return false;

        // "ten to six" without more is a clock's; "5 to 7 today" and "5 to 7pm" are hours.
        var isSure = isExpected || isLed || text.Grammar.IsHourAnnounced(text, index) || IsTold(text, index, from) || IsTold(text, at, to) || IsDayNext(text, to.End);
        if (!isSure)
            return false;

        hours = Settle(new HoursPiece(to.End, from, to));
        return true;
    }

    private static bool TryBare(TimeText text, int index, out ClockPiece clock)
    {
        clock = default;
        if (!text.TryWhole(index, out var hour, out var end) || hour > 24 || ClockPiece.Of(end, hour) is not { } found)
            return false;

        clock = found;
        return true;
    }

    // Said with minutes, with am or pm, or in a way only times are said.
    private static bool IsTold(TimeText text, int index, ClockPiece clock) =>
        clock.Minute is not null || !text.TryWhole(index, out _, out var end) || end != clock.End;

    private static bool IsDayNext(TimeText text, int index)
    {
        var at = text.SkipJoints(index);
        return DayReader.TryRead(text, at, out _) || PartReader.TryRead(text, at, true, out _);
    }

    private static bool IsJoint(TimeText text, int index, int joint) =>
        text.Is(joint, TimeRole.To | TimeRole.Until)
        || text.IsSymbol(joint, '-')
        || (text.Is(joint, TimeRole.And) && text.IsLedBy(index, TimeRole.Between));

    /// <summary>A settled end settles the other: the shortest range is meant ("5 to 6pm", "11 to 1pm", "9am to 5").</summary>
    private static HoursPiece Settle(HoursPiece hours)
    {
        if (hours.From.IsEither && !hours.To.IsEither)
        {
            var other = hours with { From = hours.From.Other };
            hours = other.Length < hours.Length ? other : hours;
            return hours with { From = hours.From with { IsEither = false } };
        }

        if (hours.To.IsEither)
        {
            var other = hours with { To = hours.To.Other };
            hours = other.Length < hours.Length ? other : hours;

            // "9 to 5" runs over noon, so only one reading is likely; "4 to 6" has two.
            if (!hours.From.IsEither || hours.To.Hour > 12)
                return hours with { From = hours.From with { IsEither = false }, To = hours.To with { IsEither = false } };
        }

        return hours;
    }
}
