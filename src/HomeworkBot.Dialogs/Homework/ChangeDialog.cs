using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>
/// Lists the answers of this stage by name and lets the client pick one to give anew. The old answer stays until the
/// new one is there.
/// </summary>
internal sealed class ChangeDialog() : Dialog(Name)
{
    public const string Name = "change";

    /// <summary>Stands beside step ids, which are kebab-case and never begin with a dash.</summary>
    private const string Nothing = "-";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await AskAsync(dc.Context, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var homework = HomeworkTurn.Of(dc.Context);
        var turn = homework.Turn;
        var picked = OptionReply.Read(turn.Reply.Text.Value, Options(homework), turn.Words)?.Value;
        if (picked is null && turn.Verb is not (Verb.Back or Verb.Skip or Verb.Done) && !turn.Words.Is(ReplyKind.Keep, turn.Reply.Text.Value))
        {
            await dc.Context.SayAsync(Phrases.OfferUnclear, cancellationToken);
            await AskAsync(dc.Context, cancellationToken);
            return EndOfTurn;
        }

        if (picked is not (null or Nothing))
            await PickAsync(dc.Context, homework, picked, cancellationToken);

        return await dc.EndDialogAsync(null, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, cancellationToken);

    /// <summary>Whether there is anything to change.</summary>
    public static bool HasAny(HomeworkTurn homework) => Changeable(homework).Any();

    /// <summary>Shows the answer as it is, and has the step asked again.</summary>
    public static async Task PickAsync(ITurnContext context, HomeworkTurn homework, string step, CancellationToken cancellationToken)
    {
        homework.Changing = step;
        homework.Restart = true;
        if (RunProgress.AnswerTo(homework.Run, step) is { } answer)
            await context.RepeatAsync(homework.Text(Phrases.EarlierAnswer, homework.FindStep(step).Describe(answer)), cancellationToken);
    }

    private static Task AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var homework = HomeworkTurn.Of(context);
        return context.AskAsync(homework.Text(Phrases.ChangeAsk), Options(homework), cancellationToken);
    }

    private static List<QuestionOption> Options(HomeworkTurn homework) =>
    [
        .. Changeable(homework).Select(step => new QuestionOption(step.Id, step.Label)),
        new(Nothing, homework.Text(Phrases.ChangeNothing)),
    ];

    private static IEnumerable<Step> Changeable(HomeworkTurn homework) =>
        homework.Stage.Steps.Where(step => step.NeedsReply && RunProgress.IsBehind(homework.Run, step.Id));
}
