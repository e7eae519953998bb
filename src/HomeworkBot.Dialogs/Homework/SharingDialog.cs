using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>Asks what the therapist may read. Nothing is taken for a yes that is not one; skipping gives nothing away.</summary>
internal sealed class SharingDialog() : Dialog(Name)
{
    public const string Name = "sharing";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await AskAsync(dc.Context, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var homework = HomeworkTurn.Of(dc.Context);
        if (Read(homework) is not { } choice)
        {
            await dc.Context.SayAsync(Phrases.SharingUnclear, cancellationToken);
            await AskAsync(dc.Context, cancellationToken);
            return EndOfTurn;
        }

        homework.Save(homework.Run with { Sharing = choice });
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, cancellationToken);

    private static Sharing? Read(HomeworkTurn homework)
    {
        var turn = homework.Turn;
        if (OptionReply.Read(turn.Reply.Text.Value, Options(homework), turn.Words) is { } option)
            return Enum.Parse<Sharing>(option.Value);

        return (turn.Verb ?? turn.Words.Loose(turn.Reply.Text.Value)) switch
        {
            Verb.Share => Sharing.Shared,
            Verb.Private or Verb.Skip => Sharing.Private,
            _ => null,
        };
    }

    private static Task AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var homework = HomeworkTurn.Of(context);
        return context.AskAsync(homework.Text(Phrases.SharingAsk), Options(homework), cancellationToken);
    }

    /// <summary>Sharing only the ratings is offered where there are some.</summary>
    private static List<QuestionOption> Options(HomeworkTurn homework)
    {
        var options = new List<QuestionOption> { new(nameof(Sharing.Shared), homework.Text(Phrases.SharingShared)) };
        if (homework.Run.Steps.Any(given => given.Answer is ScaleAnswer or RatingsAnswer))
            options.Add(new(nameof(Sharing.RatingsOnly), homework.Text(Phrases.SharingRatings)));

        options.Add(new(nameof(Sharing.Private), homework.Text(Phrases.SharingPrivate)));
        return options;
    }
}
