using HomeworkBot.Core;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Main;
using Microsoft.Bot.Builder;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>How a stage ends: with nothing to keep, as a plan that waits for its follow-up, or as an entry.</summary>
internal static class Endings
{
    /// <summary>Whether there is not one answer to keep.</summary>
    public static bool LeavesNothing(HomeworkTurn homework) => homework.Run.Steps.All(given => given.Answer is null);

    /// <summary>
    /// Whether another stage follows. A plan that is finished early is still a plan when it has its time; without one it
    /// is an entry as far as it goes.
    /// </summary>
    public static bool LeadsOn(HomeworkTurn homework) =>
        NextStage(homework) is { } next && (!homework.Finishing || next.DueAt(homework.Run.Steps) is not null);

    /// <summary>Ends the stage and says so.</summary>
    /// <returns>Where the talk goes.</returns>
    public static async Task<Next> EndAsync(ITurnContext context, HomeworkTurn homework, CancellationToken cancellationToken)
    {
        if (LeavesNothing(homework))
        {
            homework.Turn.End(homework.Run.Id);
            await context.SayAsync(Phrases.DoneEmpty, cancellationToken);
            return new Next.Rest();
        }

        if (LeadsOn(homework))
            await WaitAsync(context, homework, cancellationToken);
        else
            await StoreAsync(context, homework, cancellationToken);

        return new Next.Menu(homework.Text(Phrases.MenuAgain));
    }

    private static async Task WaitAsync(ITurnContext context, HomeworkTurn homework, CancellationToken cancellationToken)
    {
        var next = NextStage(homework)!;
        homework.Save(homework.Run with { Stage = next.Id, DueAt = next.DueAt(homework.Run.Steps) });
        var planned = next.DueFrom is { } from ? RunProgress.AnswerTo(homework.Run, from) : null;
        await context.SayAsync(
            planned is null ? homework.Text(Phrases.PlanKeptOpen) : homework.Text(Phrases.PlanKept, homework.FindStep(next.DueFrom!).Describe(planned)),
            cancellationToken);
    }

    private static async Task StoreAsync(ITurnContext context, HomeworkTurn homework, CancellationToken cancellationToken)
    {
        var run = homework.Run;
        var sharing = run.Sharing ?? Sharing.Private;
        homework.Turn.Store(new Entry
        {
            Id = new EntryId(Guid.CreateVersion7(homework.Turn.Now)),
            Run = run.Id,
            Assignment = run.Assignment,
            Version = run.Version,
            Outcome = OutcomeOf(homework),
            Sharing = sharing,
            StartedAt = run.StartedAt,
            FinishedAt = homework.Turn.Now,
            Steps = [.. homework.Definition.Steps.Select(step => run.Steps.FirstOrDefault(given => given.Id == step.Id)).OfType<RunStep>()],
        });

        await context.SayAsync(
            sharing switch
            {
                Sharing.Shared => Phrases.ThanksShared,
                Sharing.RatingsOnly => Phrases.ThanksRatings,
                _ => Phrases.Thanks,
            },
            cancellationToken);
        if (sharing == Sharing.Private)
            await context.SayAsync(Phrases.KeptPrivate, cancellationToken);
    }

    private static Outcome OutcomeOf(HomeworkTurn homework)
    {
        if (homework.Stage.OutcomeFrom is not { } step)
            return homework.Finishing ? Outcome.Partial : Outcome.Completed;

        return (RunProgress.AnswerTo(homework.Run, step) as ChoiceAnswer)?.Value switch
        {
            "done" => Outcome.Completed,
            "my-way" => Outcome.MyWay,
            "not-this-time" => Outcome.Skipped,
            _ => Outcome.Partial,
        };
    }

    private static Core.Definitions.Stage? NextStage(HomeworkTurn homework) =>
        homework.Definition.Stages.SkipWhile(stage => stage.Id != homework.Stage.Id).Skip(1).FirstOrDefault();
}
