namespace HomeworkBot.Core.Expressions;

/// <summary>Cuts a condition into tokens. Ids may hold hyphens, so there is no arithmetic to mistake them for.</summary>
internal static class Tokens
{
    /// <summary>The tokens, the last of kind <see cref="TokenKind.End"/>; or the index of the first character that has no place here.</summary>
    public static (IReadOnlyList<Token> Tokens, int? Stray) Read(string text)
    {
        var tokens = new List<Token>();
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (char.IsAsciiLetter(text[i]))
            {
                while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '.' or '_'))
                    i++;

                tokens.Add(new Token(TokenKind.Word, text[start..i], start));
            }
            else if (char.IsAsciiDigit(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
            {
                i++;
                while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '.'))
                    i++;

                tokens.Add(new Token(TokenKind.Number, text[start..i], start));
            }
            else if (text[i] is '<' or '>' or '!' && i + 1 < text.Length && text[i + 1] == '=')
            {
                i += 2;
                tokens.Add(new Token(TokenKind.Sign, text[start..i], start));
            }
            else if (text[i] is '=' or '<' or '>' or '(' or ')' or '[' or ']' or ',')
            {
                i++;
                tokens.Add(new Token(TokenKind.Sign, text[start..i], start));
            }
            else
            {
                return ([], i);
            }
        }

        tokens.Add(new Token(TokenKind.End, string.Empty, text.Length));
        return (tokens, null);
    }
}
