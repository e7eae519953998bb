namespace HomeworkBot.Understanding;

/// <summary>Reads lengths of time: "twenty minutes", "an hour and a half", "1h30".</summary>
public static class DurationReader
{
    /// <summary>Every length of time in the text, in order.</summary>
    public static IReadOnlyList<DurationMatch> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
