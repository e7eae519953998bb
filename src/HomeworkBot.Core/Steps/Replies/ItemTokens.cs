using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

/// <param name="Text">A word as it was written; empty for a number.</param>
/// <param name="Number">The number; null for a word.</param>
internal readonly record struct ItemToken(string Text, NumberMatch? Number);

/// <summary>Cuts a list a client wrote into runs of words and numbers, at commas, line ends and words like "and".</summary>
internal static class ItemTokens
{
    private const string Breaks = ",;\n\r&+/|";

    public static IReadOnlyList<IReadOnlyList<ItemToken>> Read(string text, StepWords words, Language language)
    {
        var joiners = words.List("ratings.joiners");
        var numbers = NumberReader.Read(text, language).Where(ScaleReply.IsAmount).ToDictionary(match => match.Start);
        var runs = new List<IReadOnlyList<ItemToken>>();
        List<ItemToken> run = [];
        for (var i = 0; i < text.Length;)
        {
            if (numbers.TryGetValue(i, out var number) && number.Length > 0)
            {
                run.Add(new ItemToken(string.Empty, number));
                i += number.Length;
            }
            else if (Breaks.Contains(text[i], StringComparison.Ordinal))
            {
                Close();
                i++;
            }
            else if (IsOfWord(text[i]))
            {
                var start = i;
                while (i < text.Length && IsOfWord(text[i]) && (i == start || !numbers.ContainsKey(i)))
                    i++;

                var word = text[start..i];
                if (joiners.Contains(Fold.Text(word)))
                    Close();
                else
                    run.Add(new ItemToken(word, null));
            }
            else
            {
                i++;
            }
        }

        Close();
        return runs;

        void Close()
        {
            if (run.Count > 0)
                runs.Add(run);

            run = [];
        }
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '\'' or '’' or '-' || char.IsSymbol(character);
}
