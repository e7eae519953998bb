using HomeworkBot.Understanding.Numbers;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding;

/// <summary>
/// Reads numbers in digits and words, wherever they stand in a reply: "idk maybe 60?", "two and a half", "seven out of ten",
/// "setenta por ciento", "the last". Every script's digits count.
/// </summary>
public static class NumberReader
{
    /// <summary>Every number in the text, in order; two numbers said as a range are one match with both ends.</summary>
    public static IReadOnlyList<NumberMatch> Read(string text, Language language) => Read(text, language, joinRanges: true);

    /// <summary>As <see cref="Read(string, Language)"/>, but "6 or 7" gives two matches: for a reply that picks from a list.</summary>
    public static IReadOnlyList<NumberMatch> ReadEach(string text, Language language) => Read(text, language, joinRanges: false);

    private static List<NumberMatch> Read(string text, Language language, bool joinRanges)
    {
        var tokens = new TokenText(text);
        if (tokens.Count == 0)
            return [];

        var numbers = new NumberText(tokens, NumberGrammar.For(language));
        List<NumberMatch>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!NumberScan.TryRead(numbers, i, out var piece) || (piece.IsLoneArticle && !IsWholeReply(tokens)))
                continue;

            var high = piece;
            var isRange = joinRanges && NumberRange.TryContinue(numbers, i, ref piece, out high);
            var (start, length) = tokens.Place(i, isRange ? high.End : piece.End);
            found ??= new(1);
            found.Add(new NumberMatch(start, length, piece.Value, piece.Form)
            {
                OutOf = piece.OutOf,
                High = isRange ? high.Value : null,
            });
            i = (isRange ? high.End : piece.End) - 1;
        }

        return found ?? [];
    }

    private static bool IsWholeReply(TokenText tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens.IsWord(i) || tokens.IsDigits(i))
                return false;
        }

        return true;
    }
}
