namespace HomeworkBot.Understanding.Times;

/// <summary>Everything one time in the text can mean.</summary>
/// <param name="Start">The first token of it.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Expression(int Start, int End, IReadOnlyList<DateTimeValue> Values);
