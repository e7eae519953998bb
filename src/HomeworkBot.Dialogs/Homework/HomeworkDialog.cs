using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Main;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>
/// Any homework. Its dialogs are those of the version in its own state, to which the run is pinned, so an edited file
/// changes nothing for a run in progress. It decides what a reply is: an answer where the step can read one, else a
/// verb; a verb's own word is always the verb unless it is one of the choices shown.
/// </summary>
internal sealed class HomeworkDialog(WaterfallCache homeworks) : DialogContainer(Name)
{
    public const string Name = "homework";

    private const string RunKey = "run";
    private const string VersionKey = "version";

    /// <param name="outerDc">The stack.</param>
    /// <param name="options">A <see cref="Next.Start"/> or a <see cref="Next.GoOn"/>.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        var turn = Turn.Of(outerDc.Context);
        var goOn = options as Next.GoOn;
        var run = goOn is null ? StartOf(turn, ((Next.Start)options!).Assignment) : turn.FindRun(goOn.Run);
        if (run is null || await OpenAsync(outerDc.Context, outerDc.ActiveDialog!, run, cancellationToken) is not { } homework)
        {
            await outerDc.Context.SayAsync(Phrases.MenuOut, cancellationToken);
            return await outerDc.EndDialogAsync(new Next.Rest(), cancellationToken);
        }

        var inner = CreateChildContext(outerDc)!;
        if (goOn is { Finish: true })
        {
            homework.Restart = true;
            await new HomeworkVerbs(outerDc.Context, homework, outerDc.ActiveDialog!, cancellationToken).DoAsync(Verb.Done);
            return await FollowAsync(outerDc, inner, homework, EndOfTurn, cancellationToken);
        }

        if (goOn is null)
            await outerDc.Context.SayAsync(homework.Text(Phrases.Begin, homework.Definition.Title, Number(homework.Definition.Minutes)), cancellationToken);
        else if (!RunProgress.AwaitsCheckIn(run, homework.Definition))
            await outerDc.Context.SayAsync(Phrases.Resume, cancellationToken);

        homework.Restart = true;
        return await FollowAsync(outerDc, inner, homework, EndOfTurn, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        var turn = Turn.Of(outerDc.Context);
        if (await OpenAsync(outerDc.Context, outerDc.ActiveDialog!, cancellationToken) is not { } homework)
            return await outerDc.EndDialogAsync(new Next.Open(Greet: false), cancellationToken);

        turn.Claim(homework.Run.Id);
        var inner = CreateChildContext(outerDc)!;
        if (inner.ActiveDialog is not { } open)
        {
            homework.Restart = true;
            return await FollowAsync(outerDc, inner, homework, EndOfTurn, cancellationToken);
        }

        if (VerbOf(homework, open) is not { } verb)
            return await FollowAsync(outerDc, inner, homework, await inner.ContinueDialogAsync(cancellationToken), cancellationToken);

        switch (await new HomeworkVerbs(outerDc.Context, homework, open, cancellationToken).DoAsync(verb))
        {
            case After.Pass:
                return await FollowAsync(outerDc, inner, homework, await inner.EndDialogAsync(null, cancellationToken), cancellationToken);
            case After.ListAnswers:
                return await inner.BeginDialogAsync(ChangeDialog.Name, null, cancellationToken);
            case After.Leave leave:
                return await outerDc.EndDialogAsync(leave.Next, cancellationToken);
            case After.Restart:
                homework.Restart = true;
                return await FollowAsync(outerDc, inner, homework, EndOfTurn, cancellationToken);
            default:
                await inner.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
        }
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (await OpenAsync(turnContext, instance, cancellationToken) is { } homework)
            await new DialogContext(homework.Homework.Dialogs, turnContext, StackOf(instance)).RepromptDialogAsync(cancellationToken);
    }

    /// <summary>The stack inside; null before this turn has found the version's dialogs.</summary>
    public override DialogContext? CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return HomeworkTurn.Of(dc.Context) is { } homework ? new DialogContext(homework.Homework.Dialogs, dc, StackOf(dc.ActiveDialog!)) : null;
    }

    private static DialogState StackOf(DialogInstance instance)
    {
        if (instance.State.TryGetValue(ComponentDialog.PersistedDialogState, out var kept) && kept is DialogState stack)
            return stack;

        var empty = new DialogState();
        instance.State[ComponentDialog.PersistedDialogState] = empty;
        return empty;
    }

    /// <summary>Goes through the steps anew where that was asked for, and ends the stage when all of them are passed.</summary>
    private static async Task<DialogTurnResult> FollowAsync(
        DialogContext outerDc, DialogContext inner, HomeworkTurn homework, DialogTurnResult result, CancellationToken cancellationToken)
    {
        if (homework.Restart)
        {
            homework.Restart = false;
            await inner.CancelAllDialogsAsync(cancellationToken);
            result = await inner.BeginDialogAsync(HomeworkWaterfalls.WaterfallOf(homework.Stage.Id), null, cancellationToken);
        }

        return result.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await outerDc.EndDialogAsync(await Endings.EndAsync(outerDc.Context, homework, cancellationToken), cancellationToken);
    }

    private static Verb? VerbOf(HomeworkTurn homework, DialogInstance open)
    {
        var turn = homework.Turn;
        var reply = turn.Reply;
        if (open.Id != AskDialog.Name)
            return (turn.Verb ?? turn.Words.Loose(reply.Text.Value)) is { } said && !HomeworkVerbs.IsOwn(open.Id, said) ? said : null;

        var step = AskDialog.StepOf(open, homework);
        var scene = homework.Scene(step.Id);
        var shown = OptionReply.IsExact(reply.Text.Value, step.Ask(scene).Options) is not null;
        if (turn.Verb is { } verb && !shown)
            return verb;

        homework.Reading = step.Read(scene, reply);
        homework.MayMean = shown ? null : turn.Words.Loose(reply.Text.Value);
        return homework.Reading is Reading.NotUnderstood ? homework.MayMean : null;
    }

    private Run? StartOf(Turn turn, AssignmentId id)
    {
        if (turn.FindAssignment(id) is not { } assignment || homeworks.Current(assignment.Homework, turn.Client.Locale) is not { } current)
            return null;

        // Two taps on one button begin one run.
        if (turn.OpenRuns.LastOrDefault(run => run.Assignment == id && run.Stage == current.Definition.Stages[0].Id && !RunProgress.IsUntouched(run)) is { } underWay)
            return underWay;

        foreach (var untouched in turn.OpenRuns.Where(run => run.Assignment == id && RunProgress.IsUntouched(run)).ToList())
            turn.End(untouched.Id);

        var begun = new Run
        {
            Id = new RunId(Guid.CreateVersion7(turn.Now)),
            Assignment = id,
            Version = current.Definition.Version,
            Stage = current.Definition.Stages[0].Id,
            StartedAt = turn.Now,
        };
        turn.Keep(begun);
        return begun;
    }

    /// <summary>Finds the run and the version this dialog is about; null when either is gone.</summary>
    private Task<HomeworkTurn?> OpenAsync(ITurnContext context, DialogInstance instance, CancellationToken cancellationToken)
    {
        var run = Turn.Of(context).FindRun(new RunId(Guid.ParseExact((string)instance.State[RunKey], "N")));
        return run is null ? Task.FromResult<HomeworkTurn?>(null) : OpenAsync(context, instance, run, cancellationToken);
    }

    private async Task<HomeworkTurn?> OpenAsync(ITurnContext context, DialogInstance instance, Run run, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var version = instance.State.TryGetValue(VersionKey, out var kept) ? new HomeworkVersion((string)kept) : run.Version;
        instance.State[RunKey] = run.Id.ToString();
        instance.State[VersionKey] = version.Value;
        if (await homeworks.FindAsync(version, turn.Client.Locale, cancellationToken) is not { } compiled
            || compiled.Definition.Stages.All(stage => stage.Id != run.Stage))
        {
            return null;
        }

        var homework = new HomeworkTurn(turn, run, compiled, instance);
        context.TurnState.Set(homework);
        return homework;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
