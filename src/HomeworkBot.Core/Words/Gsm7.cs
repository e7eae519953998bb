using System.Buffers;

namespace HomeworkBot.Core.Words;

/// <summary>
/// The characters of a plain text message (3GPP TS 23.038, default alphabet and its extension table). One other
/// character makes the whole message UCS-2 and more than halves what fits in.
/// </summary>
public static class Gsm7
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€");

    private static readonly SearchValues<char> Doubled = SearchValues.Create("^{}\\[~]|€");

    /// <summary>The index of the first character that is not in the alphabet; −1 when all are.</summary>
    public static int FirstOther(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Alphabet);

    /// <summary>How many of a message's 160 places a text takes; characters of the extension table take two.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var character in text)
        {
            if (Doubled.Contains(character))
                count++;
        }

        return count;
    }
}
