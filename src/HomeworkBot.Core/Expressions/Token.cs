namespace HomeworkBot.Core.Expressions;

internal enum TokenKind
{
    /// <summary>A step's or option's id, a path, or a word of the grammar.</summary>
    Word,

    Number,

    /// <summary>An operator, bracket or comma.</summary>
    Sign,

    End,
}

/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Index">Where it begins.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Index)
{
    public bool Is(string text) => Kind != TokenKind.End && Text == text;
}
