using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Homework;
using HomeworkBot.Dialogs.Turns;
using HomeworkBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Main;

/// <summary>Offers to go on with a run that is open, or to look at how a plan went when that is due. It asks, it does not push.</summary>
internal sealed class OfferDialog(IHomeworks homeworks) : Dialog(Name)
{
    public const string Name = "offer";

    private const string RunKey = "run";
    private const string Misses = "misses";
    private const string Go = "go";
    private const string Later = "later";
    private const string Leave = "leave";

    /// <param name="dc">The stack.</param>
    /// <param name="options">An <see cref="Offer"/>.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var offer = (Offer)options!;
        dc.ActiveDialog!.State[RunKey] = offer.Run.ToString();
        await AskAsync(dc.Context, dc.ActiveDialog, offer.Greet, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (await OfferedAsync(dc.Context, dc.ActiveDialog!, cancellationToken) is not { } offered)
            return await dc.EndDialogAsync(new Next.Open(Greet: false), cancellationToken);

        switch (Read(turn, offered))
        {
            case Go:
                return await dc.EndDialogAsync(new Next.GoOn(offered.Run.Id), cancellationToken);
            case Leave:
                return await dc.EndDialogAsync(new Next.GoOn(offered.Run.Id, Finish: true), cancellationToken);
            case Later:
                await dc.Context.SayAsync(Phrases.Later, cancellationToken);
                return await dc.EndDialogAsync(new Next.Rest(), cancellationToken);
        }

        var verb = turn.Verb ?? turn.Words.Loose(turn.Reply.Text.Value);
        if (verb == Verb.Why)
        {
            var goal = turn.FindAssignment(offered.Run.Assignment)?.Goal.Value ?? string.Empty;
            await dc.Context.SayAsync(turn.Text(Phrases.Why, offered.Definition.Why, goal), cancellationToken);
            await AskAsync(dc.Context, dc.ActiveDialog!, greet: false, cancellationToken);
            return EndOfTurn;
        }

        // A client who keeps saying something else wants something else.
        if (verb is not null || dc.ActiveDialog!.State.ContainsKey(Misses))
            return await dc.EndDialogAsync(new Next.Menu(turn.Text(Phrases.MenuAsk)), cancellationToken);

        dc.ActiveDialog.State[Misses] = true;
        await dc.Context.SayAsync(Phrases.OfferUnclear, cancellationToken);
        await AskAsync(dc.Context, dc.ActiveDialog, greet: false, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, instance, greet: false, cancellationToken);

    private static string? Read(Turn turn, Offered offered)
    {
        var reply = turn.Reply.Text.Value;
        if (OptionReply.Read(reply, offered.Options(turn), turn.Words) is { } option)
            return option.Value;

        return (turn.Verb ?? turn.Words.Loose(reply)) switch
        {
            Verb.Later or Verb.Skip => Later,
            Verb.Done => offered.IsCheckIn ? Go : Leave,
            null => YesNoReader.Read(reply, Languages.FromLocale(turn.Client.Locale)) switch
            {
                true => Go,
                false => Later,
                null => null,
            },
            _ => null,
        };
    }

    private async Task AskAsync(ITurnContext context, DialogInstance instance, bool greet, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (await OfferedAsync(context, instance, cancellationToken) is not { } offered)
            return;

        var text = offered.IsCheckIn
            ? offered.Stage.Offer!(RunProgress.Scene(turn, offered.Run, null))
            : turn.Text(Phrases.OpenRun, offered.Definition.Title) + "\n" + turn.Text(Phrases.HalfDone);
        await context.AskAsync(greet ? turn.Text(Phrases.Hello) + " " + text : text, offered.Options(turn), cancellationToken);
    }

    private async Task<Offered?> OfferedAsync(ITurnContext context, DialogInstance instance, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var run = turn.FindRun(new RunId(Guid.ParseExact((string)instance.State[RunKey], "N")));
        var definition = run is null ? null : await homeworks.FindAsync(run.Version, turn.Client.Locale, cancellationToken);
        return definition?.Stages.FirstOrDefault(stage => stage.Id == run!.Stage) is { } stage ? new Offered(run!, definition, stage) : null;
    }

    private sealed record Offered(Run Run, HomeworkDefinition Definition, Stage Stage)
    {
        public bool IsCheckIn => Stage.Offer is not null && RunProgress.AwaitsCheckIn(Run, Definition);

        public IReadOnlyList<QuestionOption> Options(Turn turn) => IsCheckIn
            ? [new(Go, turn.Text(Phrases.CheckInYes)), new(Later, turn.Text(Phrases.NotNow))]
            : [new(Go, turn.Text(Phrases.GoOn)), new(Later, turn.Text(Phrases.NotNow)), new(Leave, turn.Text(Phrases.LeaveIt))];
    }
}

/// <summary>What an <see cref="OfferDialog"/> begins with.</summary>
/// <param name="Run">The run that is open or due.</param>
/// <param name="Greet">Whether to say hello first.</param>
internal sealed record Offer(RunId Run, bool Greet);
