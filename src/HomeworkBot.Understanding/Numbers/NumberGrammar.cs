using HomeworkBot.Understanding.English;
using HomeworkBot.Understanding.Spanish;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Numbers;

/// <summary>What one language's numbers are made of.</summary>
internal sealed class NumberGrammar(WordTable<NumberWord> words)
{
    public WordTable<NumberWord> Words { get; } = words;

    /// <summary>Stands between a whole number and its decimals; the other of point and comma groups thousands.</summary>
    public required char Decimal { get; init; }

    /// <summary>Whether "and" joins tens and ones ("treinta y uno") or hundreds and what follows ("a hundred and one").</summary>
    public required bool AndJoinsTens { get; init; }

    public char Group => Decimal == '.' ? ',' : '.';

    public static NumberGrammar For(Language language) =>
        language == Language.Spanish ? SpanishNumbers.Grammar : EnglishNumbers.Grammar;
}
