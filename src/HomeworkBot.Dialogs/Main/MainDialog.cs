using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Homework;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Main;

/// <summary>
/// The whole talk: says hello, offers what is due or open, shows the menu, and hands over to the homework. It never
/// ends; when a part ends, that part says where to go next.
/// </summary>
internal sealed class MainDialog : ComponentDialog
{
    public const string Name = "main";

    private readonly IHomeworks homeworks;

    public MainDialog(IHomeworks homeworks, HomeworkDialog homework)
        : base(Name)
    {
        this.homeworks = homeworks;
        AddDialog(new MenuDialog(new Menu(homeworks), new LastEntrySharing(homeworks)));
        AddDialog(new OfferDialog(homeworks));
        AddDialog(homework);
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        // Consent has said hello already.
        var turn = Turn.Of(innerDc.Context);
        if (!turn.IsMessage || turn.Taken)
            return await FollowAsync(innerDc, new Next.Open(Greet: !turn.Taken), cancellationToken);

        // A client whose talk was forgotten may still be looking at the menu: what is named there is done at once.
        await innerDc.BeginDialogAsync(MenuDialog.Name, new Next.Rest(), cancellationToken);
        var result = await innerDc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await FollowAsync(innerDc, result.Result is Next next and not Next.Open ? next : new Next.Open(Greet: true), cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var result = await innerDc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await FollowAsync(innerDc, result.Result as Next ?? new Next.Open(Greet: false), cancellationToken);
    }

    private async Task<DialogTurnResult> FollowAsync(DialogContext innerDc, Next next, CancellationToken cancellationToken)
    {
        // A part that cannot begin says where to go instead; the menu and the rest always wait.
        while (true)
        {
            // Only a homework's own talk belongs to a run.
            if (next is not (Next.Start or Next.GoOn))
                Turn.Of(innerDc.Context).Run = null;

            var result = next switch
            {
                Next.Start or Next.GoOn => await innerDc.BeginDialogAsync(HomeworkDialog.Name, next, cancellationToken),
                Next.Open open => await OpenAsync(innerDc, open.Greet, cancellationToken),
                _ => await innerDc.BeginDialogAsync(MenuDialog.Name, next, cancellationToken),
            };
            if (result.Status == DialogTurnStatus.Waiting)
                return EndOfTurn;

            next = result.Result as Next ?? new Next.Rest();
        }
    }

    private async Task<DialogTurnResult> OpenAsync(DialogContext innerDc, bool greet, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(innerDc.Context);
        if (await PendingAsync(turn, cancellationToken) is { } run)
            return await innerDc.BeginDialogAsync(OfferDialog.Name, new Offer(run, greet), cancellationToken);

        var lead = turn.Text(Phrases.MenuAsk);
        return await innerDc.BeginDialogAsync(
            MenuDialog.Name,
            new Next.Menu(greet ? turn.Text(Phrases.Hello) + " " + lead : lead),
            cancellationToken);
    }

    /// <summary>A plan whose time is over comes before a run that was left half way; the newest of those first.</summary>
    private async Task<RunId?> PendingAsync(Turn turn, CancellationToken cancellationToken)
    {
        RunId? halfDone = null;
        foreach (var run in turn.OpenRuns)
        {
            var definition = await homeworks.FindAsync(run.Version, turn.Client.Locale, cancellationToken);
            if (definition is null || RunProgress.IsUntouched(run))
                continue;

            if (!RunProgress.AwaitsCheckIn(run, definition))
                halfDone = run.Id;
            else if (run.DueAt <= turn.Now)
                return run.Id;
        }

        return halfDone;
    }
}
