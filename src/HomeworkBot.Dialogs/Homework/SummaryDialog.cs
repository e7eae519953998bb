using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>Shows what was written before anything is stored. Ends when the client keeps it.</summary>
internal sealed class SummaryDialog() : Dialog(Name)
{
    public const string Name = "summary";

    private const string Keep = "keep";
    private const string Change = "change";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await ShowAsync(dc.Context, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        switch (Read(turn))
        {
            case Keep:
                return await dc.EndDialogAsync(null, cancellationToken);
            case Change:
                return await dc.BeginDialogAsync(ChangeDialog.Name, null, cancellationToken);
            default:
                await dc.Context.SayAsync(Phrases.SummaryUnclear, cancellationToken);
                await AskAsync(dc.Context, cancellationToken);
                return EndOfTurn;
        }
    }

    /// <summary>The list of answers was left: with one to change, or because all is well.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        HomeworkTurn.Of(dc.Context).Restart ? EndOfTurn : await dc.EndDialogAsync(null, cancellationToken);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        ShowAsync(turnContext, cancellationToken);

    private static string? Read(Turn turn)
    {
        var reply = turn.Reply.Text.Value;
        if (OptionReply.Read(reply, Options(turn), turn.Words) is { } option)
            return option.Value;

        if (turn.Words.Is(ReplyKind.Keep, reply))
            return Keep;

        return (turn.Verb ?? turn.Words.Loose(reply)) switch
        {
            Verb.Done or Verb.Skip => Keep,
            Verb.Change => Change,
            _ => PlainYes.Read(reply, turn.Words) switch
            {
                true => Keep,
                false => Change,
                null => null,
            },
        };
    }

    private static async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var homework = HomeworkTurn.Of(context);
        var scene = homework.Scene();
        var written = RunProgress.HasAnswers(homework.Run, homework.Stage)
            ? homework.Stage.Summarize(scene)
            : homework.Definition.Summarize(scene);
        await context.RepeatAsync(homework.Text(Phrases.SummaryHead) + "\n" + written, cancellationToken);
        await AskAsync(context, cancellationToken);
    }

    private static Task AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        return context.AskAsync(turn.Text(Phrases.SummaryAsk), Options(turn), cancellationToken);
    }

    private static QuestionOption[] Options(Turn turn) =>
        [new(Keep, turn.Text(Phrases.SummaryKeep)), new(Change, turn.Text(Phrases.SummaryChange))];
}
