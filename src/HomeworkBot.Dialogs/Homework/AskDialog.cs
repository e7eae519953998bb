using System.Globalization;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>
/// Asks one step until it has its answer. A reply that cannot be read gets a kind hint and the question again; the third
/// time, the offer to leave it out.
/// </summary>
internal sealed class AskDialog() : Dialog(Name)
{
    public const string Name = "ask";

    private const string StepKey = "step";
    private const string Misses = "misses";
    private const int Patience = 3;

    /// <param name="dc">The stack.</param>
    /// <param name="options">The step's id.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog!.State[StepKey] = (string)options!;
        await PutAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var homework = HomeworkTurn.Of(dc.Context);
        var step = StepOf(dc.ActiveDialog!, homework);
        switch (homework.Reading)
        {
            case Reading.Answered answered:
                homework.Give(step.Id, answered.Value);
                await RemarkAsync(dc.Context, homework, cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
            case Reading.Incomplete part:
                homework.GivePart(step.Id, part.SoFar);
                dc.ActiveDialog!.State.Remove(Misses);
                await RemarkAsync(dc.Context, homework, cancellationToken);
                break;
            case Reading.NotUnderstood unclear:
                await MissAsync(dc.Context, dc.ActiveDialog!, homework.Turn, unclear.Hint, cancellationToken);
                break;
        }

        await PutAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A list of answers was put on top of the question and has been left.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        if (!HomeworkTurn.Of(dc.Context).Restart)
            await PutAsync(dc.Context, dc.ActiveDialog!, cancellationToken);

        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var homework = HomeworkTurn.Of(turnContext);
        var step = StepOf(instance, homework);
        if (homework.Turn.Verb == Verb.Help && step.Ask(homework.Scene(step.Id)).Hint is { } hint)
            await turnContext.SayAsync(hint, cancellationToken);

        await PutAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>The step a question is open for.</summary>
    public static Step StepOf(DialogInstance instance, HomeworkTurn homework) => homework.FindStep((string)instance.State[StepKey]);

    private static Task PutAsync(ITurnContext context, DialogInstance instance, CancellationToken cancellationToken)
    {
        var homework = HomeworkTurn.Of(context);
        var step = StepOf(instance, homework);
        return context.AskAsync(step.Ask(homework.Scene(step.Id)), cancellationToken);
    }

    /// <summary>A reply that was kept as an answer and may have been meant as a verb: how to take it back.</summary>
    private static async Task RemarkAsync(ITurnContext context, HomeworkTurn homework, CancellationToken cancellationToken)
    {
        if (homework.MayMean is { } verb)
            await context.SayAsync(homework.Text(Phrases.SaidAsAnswer, homework.Turn.Words.NameOf(verb)), cancellationToken);
    }

    private static Task MissAsync(ITurnContext context, DialogInstance instance, Turn turn, string hint, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(turn.Reply.Text.Value))
            return context.SayAsync(Phrases.Empty, cancellationToken);

        var misses = instance.State.TryGetValue(Misses, out var before) ? Convert.ToInt32(before, CultureInfo.InvariantCulture) + 1 : 1;
        instance.State[Misses] = misses;
        return misses % Patience == 0
            ? context.SayAsync(Phrases.OfferSkip, cancellationToken)
            : context.SayAsync(hint, cancellationToken);
    }
}
