using System.Globalization;

namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a date in digits: "2026-11-23", "3/4", "23.11.2026". Which of 3 and 4 is the month depends on the language.</summary>
internal static class NumericDay
{
    public static bool TryRead(TimeText text, int index, out DayPiece day)
    {
        day = default;
        var tokens = text.Tokens;
        if (!tokens.IsDigits(index) || tokens[index].Length > 4 || !IsStroke(text, index + 1, out var stroke) || !Follows(text, index + 1, index + 2)
            || (tokens.IsGlued(index) && IsStroke(text, index - 1, out _)))
        {
            return false;
        }

        var first = Number(text, index);
        var second = Number(text, index + 2);
        if (text.IsSymbol(index + 3, stroke) && Follows(text, index + 3, index + 4))
        {
            var third = Number(text, index + 4);
            var found = tokens[index].Length == 4
                ? Days.InYear(first, second, third)
                : InOrder(text, first, second, (month, dayOfMonth) => Days.InYear(Year(text, index + 4, third), month, dayOfMonth));
            day = found is { } date ? DayPiece.One(index + 5, date) : default;
            return found is not null;
        }

        // "6-7" and "4.22" are dates only after "on".
        if (stroke != '/' && !text.IsLedBy(index, TimeRole.On))
            return false;
        if (HalfDay.TryRead(text, index + 3, out _, out _) || tokens[index + 2].Length > 2)
            return false;

        var yearless = InOrder(text, first, second, (month, dayOfMonth) => Days.OnMonthDay(index + 3, text.Today, month, dayOfMonth));
        day = yearless ?? default;
        return yearless is not null;
    }

    private static T? InOrder<T>(TimeText text, int first, int second, Func<int, int, T?> read)
        where T : struct =>
        text.Grammar.IsMonthFirst
            ? read(first, second) ?? read(second, first)
            : read(second, first) ?? read(first, second);

    private static bool IsStroke(TimeText text, int index, out char stroke)
    {
        stroke = text.IsSymbol(index, '/') ? '/' : text.IsSymbol(index, '-') ? '-' : '.';
        return text.IsSymbol(index, stroke);
    }

    private static bool Follows(TimeText text, int stroke, int digits) =>
        text.Tokens.IsGlued(stroke) && text.Tokens.IsGlued(digits) && text.Tokens.IsDigits(digits) && text.Tokens[digits].Length <= 4;

    private static int Year(TimeText text, int index, int number) =>
        text.Tokens[index].Length > 2 ? number : number < 70 ? 2000 + number : 1900 + number;

    private static int Number(TimeText text, int index) =>
        int.Parse(text.Tokens[index], NumberStyles.None, CultureInfo.InvariantCulture);
}
