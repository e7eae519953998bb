using System.Buffers;
using System.Text;

namespace HomeworkBot.Channels.Sms;

/// <summary>
/// The alphabet of text messages (3GPP TS 23.038, section 6.2.1): one character outside it makes the whole message cost
/// more than twice as much.
/// </summary>
public static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "^{}\\[~]|€\f";

    private static readonly SearchValues<char> BasicSet = SearchValues.Create(Basic);
    private static readonly SearchValues<char> Alphabet = SearchValues.Create(Basic + Extension);

    /// <summary>Signs people's keyboards and editors put in place of plain ones.</summary>
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['\u2018'] = "'",
        ['\u2019'] = "'",
        ['\u201A'] = "'",
        ['\u201B'] = "'",
        ['\u2032'] = "'",
        ['`'] = "'",
        ['\u00B4'] = "'",
        ['\u201C'] = "\"",
        ['\u201D'] = "\"",
        ['\u201E'] = "\"",
        ['\u00AB'] = "\"",
        ['\u00BB'] = "\"",
        ['\u2033'] = "\"",
        ['\u2010'] = "-",
        ['\u2011'] = "-",
        ['\u2012'] = "-",
        ['\u2013'] = "-",
        ['\u2014'] = "-",
        ['\u2212'] = "-",
        ['\u2026'] = "...",
        ['\u2022'] = "-",
        ['\u00B7'] = "-",
        ['\u00A0'] = " ",
        ['\u202F'] = " ",
        ['\u2009'] = " ",
        ['\t'] = " ",
        ['\u00D7'] = "x",
        ['\u00F7'] = "/",
        ['\u2192'] = "->",
        ['\u2264'] = "<=",
        ['\u2265'] = ">=",
        ['\u00BD'] = "1/2",
        ['\u00B0'] = " deg",
        ['á'] = "a",
        ['â'] = "a",
        ['ã'] = "a",
        ['í'] = "i",
        ['î'] = "i",
        ['ï'] = "i",
        ['ó'] = "o",
        ['ô'] = "o",
        ['õ'] = "o",
        ['ú'] = "u",
        ['û'] = "u",
        ['ê'] = "e",
        ['ë'] = "e",
        ['ç'] = "c",
        ['ý'] = "y",
        ['Á'] = "A",
        ['À'] = "A",
        ['Â'] = "A",
        ['Ã'] = "A",
        ['Í'] = "I",
        ['Ì'] = "I",
        ['Î'] = "I",
        ['Ï'] = "I",
        ['Ó'] = "O",
        ['Ò'] = "O",
        ['Ô'] = "O",
        ['Õ'] = "O",
        ['Ú'] = "U",
        ['Ù'] = "U",
        ['Û'] = "U",
        ['È'] = "E",
        ['Ê'] = "E",
        ['Ë'] = "E",
        ['Ý'] = "Y",
    };

    /// <summary>Whether every character is in the alphabet.</summary>
    public static bool Holds(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Alphabet);

    /// <summary>How many septets a text of the alphabet takes: an extension character takes two.</summary>
    public static int Length(ReadOnlySpan<char> text) => Length(text, text.Length);

    /// <summary>
    /// The text in the alphabet where that loses nothing worth more than a segment: curly quotes, dashes, dots and
    /// accents become plain and emoji go. What has no plain form stays (a name in another script), and the message is
    /// then sent in UCS-2.
    /// </summary>
    public static string Fold(string text)
    {
        if (Holds(text))
            return text;

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPictograph(rune))
                continue;

            if (rune.IsBmp && Plain.TryGetValue((char)rune.Value, out var plain))
                folded.Append(plain);
            else
                folded.Append(rune.ToString());
        }

        return folded.ToString();
    }

    private static int Length(ReadOnlySpan<char> text, int length)
    {
        var septets = length;
        foreach (var sign in text)
        {
            if (!BasicSet.Contains(sign))
                septets++;
        }

        return septets;
    }

    private static bool IsPictograph(Rune rune) => rune.Value
        is >= 0x1F000 and <= 0x1FAFF
        or >= 0x2600 and <= 0x27BF
        or >= 0x2B00 and <= 0x2BFF
        or >= 0xFE00 and <= 0xFE0F
        or 0x200D
        or 0x20E3;
}
