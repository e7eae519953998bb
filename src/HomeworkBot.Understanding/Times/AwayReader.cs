namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a length counted from now: "in two hours", "3 days ago", "a week from tomorrow", "dentro de 20 minutos".</summary>
internal static class AwayReader
{
    /// <param name="moment">The moment meant; its time of day counts only when the length was not whole days.</param>
    public static bool TryRead(TimeText text, int index, out int end, out DateTime moment, out bool isDay)
    {
        moment = default;
        isDay = false;
        end = index;
        if (!LengthReader.TryRead(text, index, out var length) || length.High is not null)
            return false;

        end = length.End;
        int sign;
        var from = text.Now;
        if (text.Is(index - 1, TimeRole.Ago) || text.Is(end, TimeRole.Ago))
        {
            sign = -1;
            end = text.Is(end, TimeRole.Ago) ? end + 1 : end;
        }
        else if (text.Is(end, TimeRole.From) && text.Is(end + 1, TimeRole.FromNow | TimeRole.DayName))
        {
            sign = 1;
            from = from.AddDays(text[end + 1].DayOffset);
            end += 2;
        }
        else if (text.Is(end, TimeRole.From) && text[end + 1].Weekday is > 0 and var weekday)
        {
            sign = 1;
            from = Days.OnWeekday(end, text.Today, weekday).Future;
            end += 2;
        }
        else if (IsLedByIn(text, index))
        {
            sign = 1;
        }
        else
        {
            return false;
        }

        isDay = length.IsWholeDays;
        if (length.From(isDay ? from.Date : from, sign) is not { } found)
            return false;

        moment = found;
        return true;
    }

    /// <summary>Where a match begins that is told by the word before it: "in", "dentro de", "hace".</summary>
    public static int Lead(TimeText text, int index)
    {
        if (text.Is(index - 1, TimeRole.Of) && text.Is(index - 2, TimeRole.In))
            return index - 2;
        return text.Is(index - 1, TimeRole.In | TimeRole.Ago) ? index - 1 : index;
    }

    private static bool IsLedByIn(TimeText text, int index) =>
        text.Is(index - 1, TimeRole.In) || (text.Is(index - 1, TimeRole.Of) && text.Is(index - 2, TimeRole.In));
}
