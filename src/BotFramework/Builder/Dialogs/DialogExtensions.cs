using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a bot's root dialog.</summary>
public static class DialogExtensions
{
    /// <summary>Hands the turn to the dialog: continues what runs, or begins it. Sends a trace that names the stack afterwards.</summary>
    /// <param name="accessor">Where the stack is kept; the caller saves it.</param>
    /// <remarks>An exception is first raised as <see cref="DialogEvents.Error"/> from the innermost dialog; when one handles it,
    /// the turn runs again.</remarks>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        dc.ShareTurnState();

        while (true)
        {
            try
            {
                await RunTurnAsync(dc, dialog.Id, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception e)
            {
                if (!await RaiseErrorAsync(dc, e, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }

    private static async Task RunTurnAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);

        await SendTraceAsync(dc, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> RaiseErrorAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", e, error);
        }
    }

    private static async Task SendTraceAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var inner = dc.Innermost();
        var trace = (Activity)Activity.CreateTraceActivity(
            "BotState",
            "https://www.botframework.com/schemas/botState",
            new { dialogContext = new { stack = inner.Stack.ConvertAll(instance => instance.Id), activeDialog = inner.ActiveDialog?.Id, parent = inner.Parent?.ActiveDialog?.Id } },
            "Bot State");
        await dc.Context.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
    }
}
