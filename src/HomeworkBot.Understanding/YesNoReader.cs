using HomeworkBot.Understanding.Answers;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding;

/// <summary>Reads yes or no: "yep", "not really", "claro que sí", "para nada", a thumb up or down.</summary>
public static class YesNoReader
{
    // How far into a reply words like "right" and "didn't" still answer the question.
    private const int Early = 3;

    // How soon after a yes a no takes it back; later it belongs to a story ("yes, I told her no").
    private const int TakesBack = 5;

    /// <summary>True for yes, false for no, null when the reply says neither or both or that it is not sure.</summary>
    public static bool? Read(string text, Language language)
    {
        var tokens = new TokenText(text);
        var phrases = AnswerPhrases.For(language);
        bool? answer = null;
        var answeredAt = 0;
        var words = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var sign = tokens.IsWord(i) ? phrases.Find(tokens, i, out var length) : EmojiAnswer.Find(tokens[i], out length);
            var said = Meaning(sign, words, tokens.IsWord(i - 1) && tokens.IsWord(i + length));
            if (sign == AnswerSign.Unclear && (answer is null || words - answeredAt <= TakesBack))
                return null;

            if (answer is null)
                (answer, answeredAt) = (said, words);
            else if (said is not null && said != answer && words - answeredAt <= TakesBack)
                return null;

            words += tokens.IsWord(i) ? length : 0;
            i += length;
        }

        return answer;
    }

    private static bool? Meaning(AnswerSign sign, int words, bool isAmongWords) => sign switch
    {
        AnswerSign.Yes => true,
        AnswerSign.No => false,
        AnswerSign.EarlyYes when words <= Early => true,
        AnswerSign.EarlyNo when words <= Early || !isAmongWords => false,
        AnswerSign.LoneNo when words == 0 || !isAmongWords => false,
        _ => null,
    };
}
