using System.Globalization;
using System.Text;

namespace HomeworkBot.Core.Steps.Replies;

/// <summary>What of a reply is looked at.</summary>
internal static class ReplyText
{
    /// <summary>A number, a choice or a time stands at the front; words a step keeps are never cut.</summary>
    private const int MaxCharacters = 2000;

    /// <summary>The part of a reply in which a number, a choice or a time is looked for.</summary>
    public static string Front(Reply reply) =>
        reply.Text.Value.Length <= MaxCharacters ? reply.Text.Value : reply.Text.Value[..MaxCharacters];

    /// <summary>Nothing but spaces, control and invisible characters. An emoji or a question mark says something.</summary>
    public static bool IsBlank(ClientText text)
    {
        foreach (var rune in text.Value.EnumerateRunes())
        {
            var invisible = Rune.IsWhiteSpace(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
                || rune == Rune.ReplacementChar;
            if (!invisible)
                return false;
        }

        return true;
    }
}
