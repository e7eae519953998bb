namespace HomeworkBot.Understanding.Tokens;

/// <summary>A piece of the folded text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
