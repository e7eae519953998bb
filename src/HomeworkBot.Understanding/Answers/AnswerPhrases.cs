using HomeworkBot.Understanding.English;
using HomeworkBot.Understanding.Spanish;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Answers;

/// <summary>A language's ways to say yes and no, found by their first word, longest first.</summary>
internal sealed class AnswerPhrases
{
    private readonly WordTable<Entry> byFirstWord;

    /// <param name="phrases">Folded phrases, separated by commas, with what they say.</param>
    public AnswerPhrases(params (AnswerSign Sign, string Phrases)[] phrases)
    {
        byFirstWord = new WordTable<Entry>(
            from said in phrases
            from phrase in said.Phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            let words = phrase.Split(' ')
            orderby words.Length descending
            group (words, said.Sign) by words[0] into same
            select KeyValuePair.Create(same.Key, new Entry([.. same])));
    }

    public static AnswerPhrases For(Language language) =>
        language == Language.Spanish ? SpanishAnswers.Phrases : EnglishAnswers.Phrases;

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="length">How many tokens it takes; 1 when there is none.</param>
    public AnswerSign Find(TokenText text, int index, out int length)
    {
        length = 1;
        if (!text.IsWord(index))
            return AnswerSign.None;

        var entry = byFirstWord[text[index]];
        if (entry.Phrases is null)
            entry = byFirstWord[Unstretched(text[index])];
        foreach (var (words, sign) in entry.Phrases ?? [])
        {
            if (!Continues(text, index, words))
                continue;

            length = words.Length;
            return sign;
        }

        return AnswerSign.None;
    }

    private static bool Continues(TokenText text, int index, string[] words)
    {
        for (var k = 1; k < words.Length; k++)
        {
            if (!text.IsWord(index + k) || !text[index + k].SequenceEqual(words[k]))
                return false;
        }

        return true;
    }

    // "yesss", "nooo".
    private static ReadOnlySpan<char> Unstretched(ReadOnlySpan<char> word)
    {
        while (word.Length > 1 && word[^1] == word[^2])
            word = word[..^1];
        return word;
    }

    private readonly record struct Entry((string[] Words, AnswerSign Sign)[]? Phrases);
}
