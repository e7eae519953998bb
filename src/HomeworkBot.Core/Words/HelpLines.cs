namespace HomeworkBot.Core.Words;

/// <summary>Whom to call, in the words of one country.</summary>
/// <param name="Emergency">Stands after "call": "911 or 988".</param>
/// <param name="Crisis">A sentence without its full stop: "Call or text 988, or call 911".</param>
public sealed record HelpLines(string Emergency, string Crisis);
