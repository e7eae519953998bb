using System.Globalization;

namespace HomeworkBot.Understanding;

/// <summary>What one character is folded to. The Unicode data the runtime would need for this is not there in invariant
/// globalisation, so the Latin letters are written out.</summary>
internal static class Letters
{
    /// <summary>Stands for a character that leaves nothing behind.</summary>
    public const char Dropped = '\0';

    // U+00C0 to U+017F, and U+1E00 to U+1EFF; a dot is a character with no single base letter.
    private const string Western =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssss" +
        "ttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The two letters a character stands for; null for every other character.</summary>
    public static string? Pair(char c) => c switch
    {
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'ß' or '\u1E9E' => "ss",
        'Þ' or 'þ' => "th",
        '\u0132' or '\u0133' => "ij",
        _ => null,
    };

    /// <summary>The character <paramref name="c"/> is folded to, or <see cref="Dropped"/>.</summary>
    public static char Level(char c)
    {
        if (c <= '~')
            return c < ' ' ? ' ' : char.ToLowerInvariant(c);

        return c switch
        {
            >= '\u00C0' and <= '\u017F' when Western[c - '\u00C0'] != '.' => Western[c - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' when Additional[c - '\u1E00'] != '.' => Additional[c - '\u1E00'],
            >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
            >= '\u0300' and <= '\u036F' or >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' => Dropped,
            >= '\u20D0' and <= '\u20FF' or >= '\uFE00' and <= '\uFE0F' or >= '\uFE20' and <= '\uFE2F' => Dropped,
            '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u2033' or '\u00AB' or '\u00BB' => '"',
            >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' => '-',
            '\u2026' or '\u066B' => '.',
            '\u066C' or '\u060C' => ',',
            '\u066A' => '%',
            '\u061F' => '?',
            'º' => 'o',
            'ª' => 'a',
            _ => Other(c),
        };
    }

    private static char Other(char c)
    {
        var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
        if (digit >= 0)
            return (char)('0' + digit);

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Format => Dropped,
            UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator => ' ',
            _ => char.ToLowerInvariant(c),
        };
    }
}
