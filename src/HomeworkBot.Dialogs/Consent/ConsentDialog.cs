using System.Globalization;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Consent;

/// <summary>
/// Four messages, each answered with OK or no. A no ends it kindly; nothing is asked any more until the client writes
/// BEGIN.
/// </summary>
internal sealed class ConsentDialog() : Dialog(Name)
{
    public const string Name = "consent";

    /// <summary>Which message is open, from 0; <see cref="Declined"/> after a no.</summary>
    private const string At = "at";

    private const int Declined = -1;

    private static readonly Phrase[] Messages = [Phrases.ConsentLive, Phrases.ConsentReading, Phrases.ConsentLimit, Phrases.ConsentRecord];

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SayAsync(turn.Client.ConsentVersion is null ? Phrases.ConsentHello : Phrases.ConsentChanged, cancellationToken);
        return await AskAsync(dc, 0, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var reply = turn.Reply.Text.Value;
        var at = AtOf(dc.ActiveDialog!);
        if (at == Declined)
        {
            if (turn.Words.Is(ReplyKind.Begin, reply) || IsOk(turn) == true)
                return await AskAsync(dc, 0, cancellationToken);

            await dc.Context.SayAsync(Phrases.ConsentWaiting, cancellationToken);
            return EndOfTurn;
        }

        switch (IsOk(turn))
        {
            case null:
                await dc.Context.SayAsync(Phrases.ConsentUnclear, cancellationToken);
                return await AskAsync(dc, at, cancellationToken);
            case false:
                dc.ActiveDialog!.State[At] = Declined;
                await dc.Context.SayAsync(Phrases.ConsentDeclined, cancellationToken);
                return EndOfTurn;
            case true when at + 1 < Messages.Length:
                return await AskAsync(dc, at + 1, cancellationToken);
            default:
                turn.GiveConsent(ConsentVersions.Current);
                await dc.Context.SayAsync(Phrases.ConsentGiven, cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
        }
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        if (AtOf(instance) is >= 0 and var at)
            await PutAsync(turnContext, at, cancellationToken);
        else
            await turnContext.SayAsync(Phrases.ConsentWaiting, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, int at, CancellationToken cancellationToken)
    {
        dc.ActiveDialog!.State[At] = at;
        await PutAsync(dc.Context, at, cancellationToken);
        return EndOfTurn;
    }

    private static Task PutAsync(ITurnContext context, int at, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        return context.AskAsync(turn.Text(Messages[at]), Options(turn), cancellationToken);
    }

    private static int AtOf(DialogInstance instance) => Convert.ToInt32(instance.State[At], CultureInfo.InvariantCulture);

    /// <summary>True for OK, false for no, null when it is neither for certain.</summary>
    private static bool? IsOk(Turn turn)
    {
        var reply = turn.Reply.Text.Value;
        return OptionReply.IsExact(reply, Options(turn)) is { } option && !reply.Contains('?', StringComparison.Ordinal)
            ? option.Value == "ok"
            : PlainYes.Read(reply, turn.Words) ?? Number(turn);
    }

    /// <summary>An answer by number, as on SMS.</summary>
    private static bool? Number(Turn turn) => OptionReply.Place(turn.Reply.Text.Value, Options(turn).Length, turn.Words) switch
    {
        0 => true,
        1 => false,
        _ => null,
    };

    private static QuestionOption[] Options(Turn turn) =>
        [new("ok", turn.Text(Phrases.ConsentOk)), new("no", turn.Text(Phrases.ConsentNo))];
}
