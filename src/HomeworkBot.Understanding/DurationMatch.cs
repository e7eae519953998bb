namespace HomeworkBot.Understanding;

/// <summary>A length of time found in a reply.</summary>
/// <param name="Start">Where its words begin in the text as it was given.</param>
/// <param name="Length">How many characters of that text it takes.</param>
/// <param name="Value">The length of time, positive. A month counts as 30 days, a year as 365.</param>
/// <param name="Timex">The same in TIMEX notation, in the words' own units: "an hour and a half" is <c>PT1H30M</c>.</param>
public readonly record struct DurationMatch(int Start, int Length, TimeSpan Value, string Timex);
