using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Says what was collected.</summary>
internal static class Summaries
{
    /// <summary>The file's own summary, or every answer after its label, a line each.</summary>
    public static Func<StepScene, string> For(IReadOnlyList<Step> steps, TextTemplate? template) =>
        template is not null ? template.Render : scene => ByLabel(steps, scene);

    public static Func<StepScene, string> Joined(IReadOnlyList<Stage> stages) =>
        scene => string.Join('\n', stages.Select(stage => stage.Summarize(scene)).Where(text => text.Length > 0));

    private static string ByLabel(IReadOnlyList<Step> steps, StepScene scene)
    {
        var lines = new List<string>();
        foreach (var step in steps)
        {
            if (step.NeedsReply && scene.AnswerTo(step.Id) is { } answer)
                lines.Add(step.Label + ": " + step.Describe(answer));
        }

        return string.Join('\n', lines);
    }
}
