using System.Text;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

/// <summary>Text as a row of folded words, so that whole words are compared and never letters inside them.</summary>
internal static class Phrase
{
    public static string[] Words(string text)
    {
        var folded = Fold.Text(text);
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

    /// <summary>Whether a reply that seems to mean a phrase takes it back: "not a lot", "not very good".</summary>
    public static bool IsTakenBack(string[] text, string[] phrase, IReadOnlyList<string> negations)
    {
        var at = IndexOf(text, phrase);

        // A word or two may stand between. Where a slip hides the phrase, a "not" anywhere is enough to ask.
        var first = at < 0 ? 0 : Math.Max(0, at - 2);
        var end = at < 0 ? text.Length : at;
        for (var i = first; i < end; i++)
        {
            if (!phrase.Contains(text[i]) && negations.Any(negation => Same(Words(negation), [text[i]])))
                return true;
        }

        return false;
    }
}
