using System.Globalization;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Main;

/// <summary>
/// Shows what there is to do and waits, or waits without a word (<see cref="Next.Rest"/>). A reply that comes long after
/// the menu was shown is not held against it: the bot looks anew at what is due.
/// </summary>
internal sealed class MenuDialog(Menu menu, LastEntrySharing lastEntry) : Dialog(Name)
{
    public const string Name = "menu";

    /// <summary>When the menu was shown, in Unix seconds; 0 while nothing is asked.</summary>
    private const string ShownAt = "shown";

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <param name="dc">The stack.</param>
    /// <param name="options">A <see cref="Next.Menu"/> to show, or a <see cref="Next.Rest"/>.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog!.State[ShownAt] = 0L;
        if (options is Next.Menu shown)
            await ShowAsync(dc.Context, dc.ActiveDialog, shown.Lead, cancellationToken);

        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var reply = turn.Reply.Text.Value;
        var verb = turn.Verb ?? turn.Words.Loose(reply);
        var items = await menu.ItemsAsync(turn, cancellationToken);
        if (turn.Verb is null && Menu.Read(reply, items, turn.Words) is { } item && (IsFresh(dc.ActiveDialog!, turn) || NamesIt(reply, turn)))
            return await dc.EndDialogAsync(item.Goes, cancellationToken);

        if (turn.Words.Is(ReplyKind.Hello, reply))
            return await dc.EndDialogAsync(new Next.Open(Greet: true), cancellationToken);

        switch (verb)
        {
            case Verb.Menu or Verb.Back or Verb.Skip or Verb.Change or Verb.Smaller:
                return await ShowAsync(dc.Context, dc.ActiveDialog!, turn.Text(Phrases.MenuAsk), cancellationToken);
            case Verb.Why:
                await dc.Context.SayAsync(Phrases.WhyMenu, cancellationToken);
                return await ShowAsync(dc.Context, dc.ActiveDialog!, turn.Text(Phrases.MenuAsk), cancellationToken);
            case Verb.Private or Verb.Share:
                return await lastEntry.ChangeAsync(dc.Context, verb == Verb.Share, cancellationToken)
                    ? EndOfTurn
                    : await ShowAsync(dc.Context, dc.ActiveDialog!, turn.Text(Phrases.MenuAsk), cancellationToken);
        }

        if (verb is Verb.Later or Verb.Done || turn.Words.Is(ReplyKind.Thanks, reply))
        {
            dc.ActiveDialog!.State[ShownAt] = 0L;
            await dc.Context.SayAsync(Phrases.Welcome, cancellationToken);
            return EndOfTurn;
        }

        if (!IsFresh(dc.ActiveDialog!, turn))
            return await dc.EndDialogAsync(new Next.Open(Greet: false), cancellationToken);

        await dc.Context.SayAsync(Phrases.MenuUnclear, cancellationToken);
        return await ShowAsync(dc.Context, dc.ActiveDialog!, turn.Text(Phrases.MenuAsk), cancellationToken);
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        if (ShownAtOf(instance) > 0)
            await ShowAsync(turnContext, instance, Turn.Of(turnContext).Text(Phrases.MenuAsk), cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(ITurnContext context, DialogInstance instance, string lead, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        instance.State[ShownAt] = turn.Now.ToUnixTimeSeconds();
        var items = await menu.ItemsAsync(turn, cancellationToken);
        if (items.Count == 0)
            await context.SayAsync(Phrases.MenuNone, cancellationToken);
        else
            await context.AskAsync(lead, [.. items.Select(item => item.Option)], cancellationToken);

        return EndOfTurn;
    }

    /// <summary>Whether a number still means the menu that was shown.</summary>
    private static bool IsFresh(DialogInstance instance, Turn turn) =>
        ShownAtOf(instance) is > 0 and var shown && turn.Now - DateTimeOffset.FromUnixTimeSeconds(shown) < Fresh;

    private static bool NamesIt(string reply, Turn turn) => turn.Words.TellingWords(reply).Any(word => word.Length > 3);

    private static long ShownAtOf(DialogInstance instance) => Convert.ToInt64(instance.State[ShownAt], CultureInfo.InvariantCulture);
}
