namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks texts into words at spaces and punctuation.</summary>
public static class Tokenizer
{
    /// <summary><see cref="DefaultTokenizerImpl"/> as a function.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <summary>The words of a text, compared in lower case; a character beyond the basic plane, such as an emoji, is a word of its own.</summary>
    /// <param name="text">The text; null has no words.</param>
    public static List<Token> DefaultTokenizerImpl(string? text, string? locale = null)
    {
        var tokens = new List<Token>();
        if (text is null)
            return tokens;

        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var wide = char.IsSurrogatePair(text, i);
            if (!wide && !IsBreak(text[i]))
                continue;

            Add(tokens, text, start, i);
            start = i + 1;
            if (wide)
            {
                Add(tokens, text, i, i + 2);
                start = ++i + 1;
            }
        }

        Add(tokens, text, start, text.Length);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (start >= end)
            return;

        var word = text[start..end];
        tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
    }

    /// <summary>Control characters, spaces and punctuation: ASCII and Latin-1, modifiers and combining marks, and the blocks of
    /// symbols.</summary>
    private static bool IsBreak(char c) => c switch
    {
        <= '/' => true,
        >= ':' and <= '@' => true,
        >= '[' and <= '`' => true,
        >= '{' and <= '\u00BF' => true,
        >= '\u02B9' and <= '\u036F' => true,
        >= '\u2000' and <= '\u2BFF' => true,
        >= '\u2E00' and <= '\u2E7F' => true,
        _ => false,
    };
}
