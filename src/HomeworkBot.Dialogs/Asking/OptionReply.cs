using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Understanding;

namespace HomeworkBot.Dialogs.Asking;

/// <summary>
/// Reads the reply to one of the bot's own questions: an option by its words, one slip away from them, or by its number.
/// Strict on purpose: what is asked here decides who may read an entry, so nothing is fished out of a longer reply.
/// </summary>
internal static class OptionReply
{
    /// <summary>The option meant; null when it is not plain which.</summary>
    public static QuestionOption? Read(string reply, IReadOnlyList<QuestionOption> options, WordBook words)
    {
        if (IsExact(reply, options) is { } exact)
            return exact;

        if (Near.Best(reply, [.. options.Select(option => option.Label)]) is { } near)
            return options[near];

        return Place(reply, options.Count, words) is { } place ? options[place] : null;
    }

    /// <summary>The option whose words or id the whole reply is; null when it is none.</summary>
    public static QuestionOption? IsExact(string reply, IReadOnlyList<QuestionOption> options)
    {
        var said = Plain(reply);
        return said.Length == 0 ? null : options.FirstOrDefault(option => Plain(option.Label) == said || Plain(option.Value) == said);
    }

    /// <summary>The place a reply counts out, from 0: "2", "the second", "the last". Null when it says anything else.</summary>
    public static int? Place(string reply, int count, WordBook words)
    {
        if (NumberReader.ReadEach(reply, Languages.FromLocale(words.Language)) is not [var number]
            || words.TellingWords(reply.Remove(number.Start, number.Length)).Count > 0
            || number.Form is not (NumberForm.Cardinal or NumberForm.Ordinal or NumberForm.OrdinalFromEnd))
        {
            return null;
        }

        var place = number.Form == NumberForm.OrdinalFromEnd ? count - 1 - number.Value : number.Value - 1;
        return place >= 0 && place < count ? (int)place : null;
    }

    private static string Plain(string text) => Fold.Text(text).Trim().TrimEnd('.', '!', '?').TrimEnd();
}
