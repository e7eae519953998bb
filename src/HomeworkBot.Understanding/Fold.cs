using System.Buffers;
using System.Globalization;

namespace HomeworkBot.Understanding;

/// <summary>
/// Levels the many ways one word can be typed, so that words can be compared: lower case, Latin letters without accents
/// (written as one character or with combining marks), full-width and every script's digits as ASCII, one kind of quote, dash
/// and space; an apostrophe inside a word ("don't"), combining marks and invisible characters are dropped.
/// </summary>
public static class Fold
{
    /// <summary>The folded text; the same string when nothing changes.</summary>
    public static string Text(string text) => Mapped(text).Text;

    /// <summary>As <see cref="Text"/>, keeping the way back to the original, for spans.</summary>
    public static FoldedText Mapped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text)
            ? new FoldedText(text.ToLowerInvariant(), null, text.Length)
            : Rewrite(text);
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '\'')
                return false;
        }

        return true;
    }

    private static FoldedText Rewrite(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent((2 * text.Length) + 1);
        int[]? origins = null;
        var length = 0;

        void Keep(char c, int origin)
        {
            // Places stay equal in most texts; the map begins where they first differ.
            if (origins is null && origin != length)
            {
                origins = new int[2 * text.Length];
                for (var i = 0; i < length; i++)
                    origins[i] = i;
            }

            if (origins is not null)
                origins[length] = origin;
            buffer[length++] = c;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CharUnicodeInfo.GetDecimalDigitValue(text, i) is >= 0 and var wide)
                {
                    Keep((char)('0' + wide), i);
                }
                else if (CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format)
                {
                    Keep(c, i);
                    Keep(text[i + 1], i);
                }

                i++;
                continue;
            }

            if (Letters.Pair(c) is { } pair)
            {
                Keep(pair[0], i);
                Keep(pair[1], i);
                continue;
            }

            var level = Letters.Level(c);
            if (level == Letters.Dropped || (level == '\'' && IsInsideWord(text, i, length > 0 ? buffer[length - 1] : ' ')))
                continue;

            Keep(level, i);
        }

        var folded = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        if (origins is null && length != text.Length)
            return new FoldedText(folded, Identity(length), text.Length);

        return new FoldedText(folded, origins, text.Length);
    }

    private static int[] Identity(int length)
    {
        var places = new int[length];
        for (var i = 0; i < length; i++)
            places[i] = i;
        return places;
    }

    private static bool IsInsideWord(string text, int index, char before) =>
        char.IsLetter(before) && index + 1 < text.Length && char.IsLetter(text[index + 1]);
}
