using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A part of a conversation: begun, continued with each reply, and ended with a result.</summary>
/// <remarks>One instance serves every conversation at the same time; what differs between them is in
/// <see cref="DialogInstance.State"/>.</remarks>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>Returned by a dialog that waits for the user's next message.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? id;
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;

    /// <param name="dialogId">The name in the set it is added to; null to compute one.</param>
    protected Dialog(string? dialogId = null) => id = dialogId;

    /// <summary>The name in the dialog set; computed by <see cref="OnComputeId"/> when none was given.</summary>
    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    /// <summary>Where the dialog reports its progress; setting null means nowhere.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set => telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Called when the dialog has been put on the stack.</summary>
    /// <param name="options">What the caller hands over; null for nothing.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with each activity while the dialog is on top of the stack. Ends the dialog unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Called when a dialog begun by this one has ended. Ends this one too, with the same result, unless overridden.</summary>
    /// <param name="result">What the other dialog returned; null for nothing.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Refuse.CancellationToken(result, nameof(result));
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Called to ask the open question again. Does nothing unless overridden.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called just before the dialog leaves the stack. Does nothing unless overridden.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>A text that changes when stored state of this dialog no longer fits it; its id unless overridden.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Hands an event to this dialog, to the ones that hold it, and to this one again, until one handles it.</summary>
    /// <returns>Whether it was handled.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
            return true;

        if (e.Bubble && dc.Parent is { } parent
            && await parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first chance to handle an event, before the dialogs that hold this one.</summary>
    /// <returns>Whether it was handled; then nobody else sees it.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The last chance to handle an event that no dialog holding this one wanted.</summary>
    /// <returns>Whether it was handled.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: the name of its class.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
