namespace HomeworkBot.Understanding;

/// <summary>A length of time found in a reply.</summary>
/// <param name="Start">Where its words begin in the text as it was given.</param>
/// <param name="Length">How many characters of that text it takes.</param>
/// <param name="Value">The length of time, never negative; the shorter end of a range. A month counts as 30 days, a year as 365.</param>
/// <param name="Timex">The same in TIMEX notation, in the words' own units: "90 minutes" is <c>PT90M</c>, "an hour and a
/// half" <c>PT1.5H</c>.</param>
public readonly record struct DurationMatch(int Start, int Length, TimeSpan Value, string Timex)
{
    /// <summary>The longer end of "10 to 15 minutes"; null when one length was said.</summary>
    public TimeSpan? High { get; init; }
}
