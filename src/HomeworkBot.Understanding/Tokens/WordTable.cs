using System.Collections.Frozen;

namespace HomeworkBot.Understanding.Tokens;

/// <summary>What words mean to one reader, looked up without allocating.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> words;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word's meaning; the default value for a word that is not in the table.</summary>
    public T this[ReadOnlySpan<char> word] => lookup.TryGetValue(word, out var meaning) ? meaning : default;

    /// <summary>The meaning of every token of a text.</summary>
    public T[] Resolve(TokenText text)
    {
        var meanings = new T[text.Count];
        for (var i = 0; i < meanings.Length; i++)
        {
            if (text.IsWord(i))
                meanings[i] = this[text[i]];
        }

        return meanings;
    }
}
