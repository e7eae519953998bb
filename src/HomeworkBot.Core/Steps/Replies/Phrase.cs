using System.Text;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

/// <summary>Text as a row of folded words, so that whole words are compared and never letters inside them.</summary>
internal static class Phrase
{
    /// <summary>Longer replies are looked at no further: what is meant stands at the front.</summary>
    private const int MaxCharacters = 2000;

    public static string[] Words(string text)
    {
        var folded = Fold.Text(text.Length <= MaxCharacters ? text : text[..MaxCharacters]);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                word.Append(character);
            }
            else if (character is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());

        return [.. words];
    }

    public static bool Same(string[] left, string[] right) => left.AsSpan().SequenceEqual(right);

    /// <summary>Where a phrase stands in a longer one, whole words; -1 when it does not.</summary>
    public static int IndexOf(string[] text, string[] phrase)
    {
        if (phrase.Length == 0)
            return -1;

        for (var i = 0; i + phrase.Length <= text.Length; i++)
        {
            if (text.AsSpan(i, phrase.Length).SequenceEqual(phrase))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// The one phrase that stands in the text and is not taken back by a "not" before it; of two the longer. Null when
    /// there is none or two are equally long.
    /// </summary>
    public static int? Contained(string[] text, IReadOnlyList<string[]> phrases, IReadOnlyList<string> negations)
    {
        int? best = null;
        var tied = false;
        for (var i = 0; i < phrases.Count; i++)
        {
            var at = IndexOf(text, phrases[i]);
            if (at < 0 || IsNegated(text, at, negations))
                continue;

            var longer = best is null || phrases[i].Length > phrases[best.Value].Length;
            tied = !longer && phrases[i].Length == phrases[best!.Value].Length;
            best = longer ? i : best;
        }

        return tied ? null : best;
    }

    private static bool IsNegated(string[] text, int at, IReadOnlyList<string> negations)
    {
        // "not a lot", "not very low": a word or two may stand between.
        for (var i = Math.Max(0, at - 2); i < at; i++)
        {
            foreach (var negation in negations)
            {
                if (Words(negation) is [var word] && word == text[i])
                    return true;
            }
        }

        return false;
    }
}
