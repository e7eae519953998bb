using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Numbers;

/// <summary>Builds a language's table of number words; a word added twice has both roles and its last value.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<string, NumberWord> words = new(StringComparer.Ordinal);

    /// <param name="spelled">Folded words, separated by spaces.</param>
    public NumberWords Add(NumberRole role, string spelled, double value = 0)
    {
        foreach (var word in spelled.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var known = words.GetValueOrDefault(word);
            words[word] = new NumberWord(known.Role | role, value == 0 ? known.Value : value);
        }

        return this;
    }

    /// <summary>Adds words whose values rise by <paramref name="step"/> from <paramref name="first"/>.</summary>
    public NumberWords Count(NumberRole role, double first, double step, string spelled)
    {
        foreach (var word in spelled.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(role, word, first);
            first += step;
        }

        return this;
    }

    public WordTable<NumberWord> Build() => new(words);
}
