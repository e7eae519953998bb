namespace HomeworkBot.Understanding.Tokens;

internal enum TokenKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of ASCII digits; folding has made every script's digits ASCII.</summary>
    Digits,

    /// <summary>One other visible character.</summary>
    Symbol,
}
