namespace HomeworkBot.Understanding.Tokens;

/// <summary>A reply, folded and cut into words, digits and symbols in one pass.</summary>
internal sealed class TokenText
{
    private readonly FoldedText folded;
    private readonly List<Token> tokens;

    public TokenText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        folded = Fold.Mapped(text);
        tokens = Cut(folded.Text);
    }

    public int Count => tokens.Count;

    public bool IsWord(int index) => Is(index, TokenKind.Word);

    public bool IsDigits(int index) => Is(index, TokenKind.Digits);

    public bool IsSymbol(int index, char symbol) =>
        Is(index, TokenKind.Symbol) && folded.Text[tokens[index].Start] == symbol;

    public ReadOnlySpan<char> this[int index] =>
        folded.Text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int index) =>
        index > 0 && index < Count && tokens[index].Start == tokens[index - 1].End;

    /// <summary>The place in the original text of the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public (int Start, int Length) Place(int first, int end)
    {
        var start = folded.ToOriginal(tokens[first].Start);
        return (start, folded.ToOriginal(tokens[end - 1].End) - start);
    }

    private bool Is(int index, TokenKind kind) => index >= 0 && index < Count && tokens[index].Kind == kind;

    private static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                tokens.Add(new Token(TokenKind.Digits, start, i));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                tokens.Add(new Token(TokenKind.Word, start, i));
            }
            else if (text[i] == ' ')
            {
                i++;
            }
            else
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                tokens.Add(new Token(TokenKind.Symbol, start, i));
            }
        }

        return tokens;
    }
}
