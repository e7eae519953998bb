using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Numbers;

/// <summary>A text's tokens with what each word means to numbers.</summary>
internal sealed class NumberText(TokenText tokens, NumberGrammar grammar)
{
    private readonly NumberWord[] words = grammar.Words.Resolve(tokens);

    public TokenText Tokens => tokens;

    public NumberGrammar Grammar => grammar;

    public int Count => tokens.Count;

    /// <summary>A token's meaning; nothing for digits, symbols and places outside the text.</summary>
    public NumberWord this[int index] => index >= 0 && index < words.Length ? words[index] : default;

    public bool Is(int index, NumberRole role) => this[index].Is(role);

    public bool IsSymbol(int index, char symbol) => tokens.IsSymbol(index, symbol);
}
