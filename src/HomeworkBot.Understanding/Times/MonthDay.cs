using HomeworkBot.Understanding.Numbers;

namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a day of a month: "January 5", "5th of May, 2027", "el 3 de enero del 2027", "the 15th".</summary>
internal static class MonthDay
{
    public static bool TryRead(TimeText text, int index, out DayPiece day)
    {
        day = default;
        int end;
        int month;
        if (text[index].Month is > 0 and var named)
        {
            month = named;
            var at = index + 1;
            while (at < index + 3 && (text.IsSymbol(at, '.') || text.IsSymbol(at, '-') || text.IsSymbol(at, '/') || text.Is(at, TimeRole.The)))
                at++;
            if (!TryNumber(text, at, out var number, out end, out _))
                return false;

            return TryYear(text, index, end, month, number, out day);
        }

        if (!TryNumber(text, index, out var dayOfMonth, out end, out _))
            return false;

        end = text.Is(end, TimeRole.Of) || text.IsSymbol(end, '-') || text.IsSymbol(end, '/') ? end + 1 : end;
        if (text[end].Month == 0)
            return false;

        month = text[end].Month;
        end = text.IsSymbol(end + 1, '.') && text.Tokens.IsGlued(end + 1) ? end + 2 : end + 1;
        return TryYear(text, index, end, month, dayOfMonth, out day);
    }

    /// <summary>A day told by its number alone: "the 15th", "on 15", "el 15".</summary>
    public static bool TryDayAlone(TimeText text, int index, out DayPiece day)
    {
        day = default;
        if (!TryNumber(text, index, out var number, out var end, out var isOrdinal) || !text.EndsHere(end))
            return false;

        // "the second" is more often a choice than a day; "on the second" is a day.
        var isOn = text.IsLedBy(index, TimeRole.On | TimeRole.By | TimeRole.Until | TimeRole.Before | TimeRole.After | TimeRole.Since)
            && !text.Grammar.IsHourAnnounced(text, index);
        var isThe = text.Is(index - 1, TimeRole.The) && (isOrdinal || text.Tokens.IsDigits(index)) && !text.Grammar.IsHourAnnounced(text, index);
        var isWritten = isOrdinal && text.Tokens.IsDigits(index);
        if (!(isWritten || (isThe && (number > 3 || text.Tokens.IsDigits(index))) || (isOn && (isOrdinal || isThe || text.Is(index - 1, TimeRole.On)))))
            return false;

        return Found(Days.OnDay(end, text.Today, number), out day);
    }

    /// <summary>The number in "Friday the 11th".</summary>
    public static bool TryOrdinalDay(TimeText text, int index, out DayPiece day)
    {
        day = default;
        return TryNumber(text, index, out var number, out var end, out var isOrdinal)
            && (isOrdinal || (text.Is(index - 1, TimeRole.The) && text.EndsHere(end)) || !text.Grammar.IsMonthFirst)
            && !text.Grammar.IsHourAnnounced(text, index)
            && Found(Days.OnDay(end, text.Today, number), out day);
    }

    private static bool TryYear(TimeText text, int index, int end, int month, int number, out DayPiece day)
    {
        var at = text.IsSymbol(end, ',') || text.Is(end, TimeRole.Of) ? end + 1 : end;
        if (text.Tokens.IsDigits(at) && text.Tokens[at].Length == 4 && text.TryWhole(at, out var year, out _) && year is >= 1900 and <= 2200)
        {
            day = Days.InYear(year, month, number) is { } date ? DayPiece.One(at + 1, date) : default;
            return day != default;
        }

        return Found(Days.OnMonthDay(end, text.Today, month, number), out day);
    }

    private static bool TryNumber(TimeText text, int index, out int number, out int end, out bool isOrdinal)
    {
        number = 0;
        end = index;
        isOrdinal = false;
        NumberPiece piece;
        if (text.Tokens.IsDigits(index))
        {
            if (text.Tokens[index].Length > 2 || !text.TryWhole(index, out number, out end))
                return false;

            piece = NumberTail.AfterDigits(text.Numbers, new NumberPiece(end, number, NumberForm.Cardinal));

            // "may 6pm", "May 6:30" and "on 5 minutes" have no day of the month.
            if (HalfDay.TryRead(text, piece.End, out _, out _) || text.IsSymbol(piece.End, ':') || text[piece.End].Unit != TimeUnit.None
                || text.IsSymbol(piece.End, '%'))
            {
                return false;
            }
        }
        else if (!Cardinal.TryRead(text.Numbers, index, out piece) || piece.IsLoneArticle)
        {
            return false;
        }

        end = piece.End;
        isOrdinal = piece.Form == NumberForm.Ordinal;
        number = piece.Value is >= 1 and <= 31 ? (int)piece.Value : 0;
        return number > 0;
    }

    private static bool Found(DayPiece? found, out DayPiece day)
    {
        day = found ?? default;
        return found is not null;
    }
}
