using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Steps;
using HomeworkBot.Dialogs.Asking;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>
/// One version of a homework as dialogs: a waterfall a stage, each step of which passes when its answer is there. So a
/// waterfall may be begun anew at any time, and ends up at the first question that is open.
/// </summary>
internal sealed class HomeworkWaterfalls
{
    public HomeworkWaterfalls(HomeworkDefinition definition)
    {
        Definition = definition;
        Dialogs = new DialogSet()
            .Add(new AskDialog())
            .Add(new SummaryDialog())
            .Add(new ChangeDialog())
            .Add(new SharingDialog());
        foreach (var stage in definition.Stages)
            Dialogs.Add(new WaterfallDialog(WaterfallOf(stage.Id), [.. stage.Steps.Select(Compile), SummaryAsync, SharingAsync]));
    }

    public HomeworkDefinition Definition { get; }

    public DialogSet Dialogs { get; }

    /// <summary>The id of a stage's waterfall.</summary>
    public static string WaterfallOf(string stage) => "stage:" + stage;

    private static WaterfallStep Compile(Step step) => async (context, cancellationToken) =>
    {
        var homework = HomeworkTurn.Of(context.Context);
        if (homework.Passes(step))
            return await context.NextAsync(null, cancellationToken);

        if (step.NeedsReply)
            return await context.BeginDialogAsync(AskDialog.Name, step.Id, cancellationToken);

        await context.Context.AskAsync(step.Ask(homework.Scene(step.Id)), cancellationToken);
        return await context.NextAsync(null, cancellationToken);
    };

    /// <summary>Nothing is stored before the client has seen it; where nothing was written there is nothing to see.</summary>
    private static async Task<DialogTurnResult> SummaryAsync(WaterfallStepContext context, CancellationToken cancellationToken) =>
        Endings.LeavesNothing(HomeworkTurn.Of(context.Context))
            ? await context.EndDialogAsync(null, cancellationToken)
            : await context.BeginDialogAsync(SummaryDialog.Name, null, cancellationToken);

    private static async Task<DialogTurnResult> SharingAsync(WaterfallStepContext context, CancellationToken cancellationToken)
    {
        var homework = HomeworkTurn.Of(context.Context);
        return homework.SharingChosen || Endings.LeadsOn(homework)
            ? await context.EndDialogAsync(null, cancellationToken)
            : await context.BeginDialogAsync(SharingDialog.Name, null, cancellationToken);
    }
}
