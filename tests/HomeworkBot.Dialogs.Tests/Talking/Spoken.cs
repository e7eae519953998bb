using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Turns;
using HomeworkBot.Dialogs.Turns;

namespace HomeworkBot.Dialogs.Tests.Talking;

/// <summary>A message of the bot as the golden files write it: its words, and under them what can be tapped.</summary>
internal static class Spoken
{
    public static string By(TranscriptLine line)
    {
        var activity = ActivityJson.Read(line.Activity.Span);
        var question = ActivityJson.QuestionIn(activity);
        return question switch
        {
            { Scale: { } scale } => activity.Text + "\n" + Scale(scale),
            { Options.Count: > 0 } => activity.Text + "\n" + string.Join(' ', question.Options.Select(option => $"[{option.Label}]")),
            _ => activity.Text!,
        };
    }

    private static string Scale(QuestionScale scale) =>
        scale.Unit is null ? $"[{scale.Min}-{scale.Max}]" : $"[{scale.Min}-{scale.Max} {scale.Unit}]";
}
