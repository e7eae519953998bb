using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Dialogs.Turns;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>How far a run is, and how its answers change. Pure.</summary>
internal static class RunProgress
{
    /// <summary>Whether nothing has been answered or skipped yet.</summary>
    public static bool IsUntouched(Run run) => run.Steps.Count == 0 && run.Partial is null;

    /// <summary>Whether anything of a stage has been answered, in part too.</summary>
    public static bool HasAnswers(Run run, Stage stage) =>
        stage.Steps.Any(step => AnswerTo(run, step.Id) is not null || run.Partial?.Id == step.Id);

    /// <summary>Whether the run stands before a later stage, such as the check-in on a plan.</summary>
    public static bool AwaitsCheckIn(Run run, HomeworkDefinition definition) =>
        run.Stage != definition.Stages[0].Id
        && run.Partial is null
        && definition.Stages.FirstOrDefault(stage => stage.Id == run.Stage) is { } stage
        && !stage.Steps.Any(step => IsBehind(run, step.Id));

    /// <summary>Whether a step was answered or skipped.</summary>
    public static bool IsBehind(Run run, string step) => run.Steps.Any(given => given.Id == step);

    public static Answer? AnswerTo(Run run, string step) => run.Steps.FirstOrDefault(given => given.Id == step)?.Answer;

    /// <summary>What a step may look at.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="run">The run.</param>
    /// <param name="step">The step that looks, whose own answer is left out; null to look at everything.</param>
    public static StepScene Scene(Turn turn, Run run, string? step) => new()
    {
        Client = turn.Client,
        Goal = turn.FindAssignment(run.Assignment)?.Goal ?? new ClientText(string.Empty),
        Now = turn.Now,
        Steps = step is null ? run.Steps : [.. run.Steps.Where(given => given.Id != step)],
        Partial = run.Partial is { } partial && partial.Id == step ? partial.Answer : null,
    };

    /// <summary>The run with a step behind the client; an earlier answer to it is replaced where it stood.</summary>
    public static Run With(Run run, RunStep given)
    {
        var steps = run.Steps.ToList();
        var at = steps.FindIndex(other => other.Id == given.Id);
        if (at < 0)
            steps.Add(given);
        else
            steps[at] = given;

        return run with { Steps = steps, Partial = null };
    }

    /// <summary>The run without one step.</summary>
    public static Run Without(Run run, string step) => run with { Steps = [.. run.Steps.Where(given => given.Id != step)] };

    /// <summary>
    /// The run without what no longer holds after a change: answers whose step does not apply any more, and answers that
    /// do not fit the question as it would be put now. Steps look backwards only, so one pass in their order is enough.
    /// </summary>
    public static Run Settle(Turn turn, Run run, HomeworkDefinition definition)
    {
        foreach (var step in definition.Steps)
        {
            if (run.Steps.FirstOrDefault(given => given.Id == step.Id) is not { } given)
                continue;

            var scene = Scene(turn, run, step.Id);
            if (!step.Applies(scene) || (given.Answer is { } answer && !step.StillFits(scene, answer)))
                run = Without(run, step.Id);
        }

        return run;
    }
}
