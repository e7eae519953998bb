using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Expressions;

/// <summary>Names the word an author probably meant.</summary>
internal static class Suggestion
{
    /// <summary><c> (did you mean 'x'?)</c>, or nothing.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        var candidates = known.ToList();
        return written.Length <= 60 && !written.Contains(' ', StringComparison.Ordinal) && Near.Best(written, candidates) is { } index ? $" (did you mean '{candidates[index]}'?)" : string.Empty;
    }
}
