using HomeworkBot.Core.Words;
using HomeworkBot.Understanding;

namespace HomeworkBot.Dialogs.Asking;

/// <summary>Yes or no where it binds: a no counts wherever it is said, a yes only when it is the whole of a short reply and no question.</summary>
internal static class PlainYes
{
    private const int MostWords = 3;

    /// <summary>True, false, or null when it is neither for certain.</summary>
    public static bool? Read(string reply, WordBook words) => YesNoReader.Read(reply, Languages.FromLocale(words.Language)) switch
    {
        true => !reply.Contains('?', StringComparison.Ordinal) && reply.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWords ? true : null,
        var answer => answer,
    };
}
