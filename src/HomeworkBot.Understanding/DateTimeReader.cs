namespace HomeworkBot.Understanding;

/// <summary>Reads days, times, ranges and lengths of time, as the reply's writer meant them at a moment.</summary>
public static class DateTimeReader
{
    /// <summary>Every time named in the text, in order; empty when there is none.</summary>
    /// <param name="reference">The local wall time of the person who wrote the text; its <c>Kind</c> does not matter.</param>
    public static IReadOnlyList<DateTimeMatch> Read(string text, Language language, DateTime reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
