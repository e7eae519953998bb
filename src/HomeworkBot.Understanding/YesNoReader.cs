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
        var isWeak = false;
        var answeredAt = 0;
        var words = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var sign = tokens.IsWord(i) ? phrases.Find(tokens, i, out var length) : EmojiAnswer.Find(tokens[i], out length);
            var said = Meaning(sign, words, IsSpoken(tokens, i - 1), IsSpoken(tokens, i + length));
            var isNear = words - answeredAt <= TakesBack;
            if (sign == AnswerSign.Unclear && (answer is null || isNear))
                return null;

            // "well, no": a weak yes gives way; two clear answers cancel out.
            if (said is not null && said != answer && answer is not null && !isWeak && isNear)
                return null;
            if (answer is null || (isWeak && said is not null))
            {
                (answer, answeredAt) = (said, words);
                isWeak = sign == AnswerSign.LoneYes;
            }

            words += tokens.IsWord(i) ? length : 0;
            i += length;
        }

        return answer;
    }

    private static bool IsSpoken(TokenText tokens, int index) => tokens.IsWord(index) || tokens.IsDigits(index);

    private static bool? Meaning(AnswerSign sign, int words, bool wordBefore, bool wordFollows) => sign switch
    {
        AnswerSign.Yes => true,
        AnswerSign.No => false,
        AnswerSign.EarlyYes when words <= Early => true,
        AnswerSign.LoneYes when words <= Early && !wordFollows => true,
        AnswerSign.EarlyNo when words <= Early || !wordFollows => false,
        AnswerSign.LoneNo when words == 0 || !wordBefore || !wordFollows => false,
        _ => null,
    };
}
