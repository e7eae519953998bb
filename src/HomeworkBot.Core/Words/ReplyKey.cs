using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Words;

/// <summary>A whole reply as it is compared with words: folded, without punctuation, one space between words.</summary>
internal static class ReplyKey
{
    /// <summary>Longer replies are never a word of command.</summary>
    private const int Longest = 60;

    /// <summary>The key; empty when the reply is too long or has no word in it.</summary>
    public static string Of(string reply)
    {
        if (reply.Length > Longest)
            return string.Empty;

        var folded = Fold.Text(reply);
        Span<char> key = stackalloc char[folded.Length];
        var length = 0;
        var pending = false;
        foreach (var character in folded)
        {
            if (!char.IsLetterOrDigit(character))
            {
                pending = length > 0;
                continue;
            }

            if (pending)
                key[length++] = ' ';

            pending = false;
            key[length++] = character;
        }

        return new string(key[..length]);
    }
}
