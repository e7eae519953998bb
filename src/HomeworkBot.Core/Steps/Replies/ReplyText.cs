using System.Globalization;
using System.Text;

namespace HomeworkBot.Core.Steps.Replies;

/// <summary>Whether a reply says anything at all.</summary>
internal static class ReplyText
{
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
