using System.Globalization;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Numbers;

/// <summary>Reads digits with their grouping and decimals: "1,200", "3.5", "1.200,50", ".5".</summary>
internal static class DigitRun
{
    // A double holds no more; longer runs of digits are no answer to anything.
    private const int LongestRun = 300;

    // And more groups of three are no number either; without an end, a text of nothing else would be read again and again.
    private const int MostGroups = 6;

    public static bool TryRead(NumberText text, int index, out NumberPiece piece)
    {
        var tokens = text.Tokens;
        if (tokens.IsDigits(index))
            return TryWhole(text, index, out piece);

        piece = default;
        var isBarePoint = tokens.IsSymbol(index, '.') && tokens.IsDigits(index + 1) && tokens.IsGlued(index + 1)
            && !(tokens.IsGlued(index) && (tokens.IsWord(index - 1) || tokens.IsDigits(index - 1)));
        if (!isBarePoint || tokens[index + 1].Length > LongestRun)
            return false;

        piece = new NumberPiece(index + 2, Decimals(tokens[index + 1]), NumberForm.Decimal);
        return true;
    }

    private static bool TryWhole(NumberText text, int index, out NumberPiece piece)
    {
        var tokens = text.Tokens;
        piece = default;
        if (tokens[index].Length > LongestRun)
            return false;

        var value = Whole(tokens[index]);
        var end = index + 1;
        for (var groups = 0; groups < MostGroups && FollowedByGroup(text, end, tokens[index].Length); groups++)
        {
            value = (value * 1000) + Whole(tokens[end + 1]);
            end += 2;
        }

        var form = NumberForm.Cardinal;
        if (!IsInList(tokens, index) && FollowedByDecimals(text, end))
        {
            value += Decimals(tokens[end + 1]);
            form = NumberForm.Decimal;
            end += 2;
        }

        piece = new NumberPiece(end, value, form);
        return double.IsFinite(value);
    }

    private static bool FollowedByGroup(NumberText text, int end, int firstLength) =>
        firstLength <= 3 && IsJoined(text.Tokens, end, text.Grammar.Group) && text.Tokens[end + 1].Length == 3;

    private static bool FollowedByDecimals(NumberText text, int end)
    {
        var tokens = text.Tokens;

        // Much of Latin America writes a decimal point, so a point that cannot group thousands is one there too.
        var isDecimal = IsJoined(tokens, end, text.Grammar.Decimal)
            || (text.Grammar.Group == '.' && IsJoined(tokens, end, '.'));
        if (!isDecimal || tokens[end + 1].Length > LongestRun)
            return false;

        // "1,2,3" is a list and "5.1.2026" a date.
        var next = end + 2;
        return !(IsJoined(tokens, next, ',') || IsJoined(tokens, next, '.'));
    }

    private static bool IsInList(TokenText tokens, int index) =>
        tokens.IsGlued(index) && tokens.IsSymbol(index - 1, ',') && tokens.IsDigits(index - 2);

    private static bool IsJoined(TokenText tokens, int symbol, char c) =>
        tokens.IsSymbol(symbol, c) && tokens.IsGlued(symbol) && tokens.IsDigits(symbol + 1) && tokens.IsGlued(symbol + 1);

    private static double Whole(ReadOnlySpan<char> digits) =>
        double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static double Decimals(ReadOnlySpan<char> digits)
    {
        // Parsed as one number, so that 3.1 is the double nearest to 3.1 and not a sum of roundings.
        Span<char> written = stackalloc char[LongestRun + 2];
        "0.".CopyTo(written);
        digits.CopyTo(written[2..]);
        return double.Parse(written[..(digits.Length + 2)], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
