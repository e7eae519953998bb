namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What changes the stack.</content>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    private static readonly object Emitted = true;

    /// <summary>Puts a dialog on the stack and begins it.</summary>
    /// <param name="options">Handed to the dialog; null for nothing.</param>
    /// <exception cref="ArgumentException">Neither this set nor a parent's has the dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        try
        {
            var dialog = FindDialog(dialogId)
                ?? throw new ArgumentException(
                    $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                    + " The dialog must be included in the current or parent DialogSet."
                    + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
                    nameof(dialogId));
            Stack.Insert(0, new DialogInstance { Id = dialogId });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    /// <summary>Begins a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the turn's activity to the active dialog.</summary>
    /// <returns><see cref="DialogTurnStatus.Empty"/> when nothing runs.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, Emitted))
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);

            if (ActiveDialog is not { } active)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    /// <summary>Takes the active dialog off the stack and resumes the one below with its result.</summary>
    /// <param name="result">What the dialog returns; null for nothing.</param>
    /// <exception cref="InvalidOperationException">The dialog below is not in the set any more.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException(
                $"{ActiveDialog?.Id}.EndDialogAsync() You can't pass a cancellation token as the result of a dialog when calling EndDialog.",
                nameof(result));
        }

        try
        {
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
            if (ActiveDialog is not { } active)
                return new DialogTurnResult(DialogTurnStatus.Complete, result);

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException(
                    $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{active.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    /// <summary>Cancels everything on this stack.</summary>
    /// <returns><see cref="DialogTurnStatus.Empty"/> when nothing ran and there is no parent.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels everything on this stack and, if asked, on those it is inside of. Every dialog but the first is sent an
    /// event before it ends, and stops the cancelling by handling it.</summary>
    /// <param name="eventName">The event; null for <see cref="DialogEvents.CancelDialog"/>.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(eventValue, nameof(eventValue));
        try
        {
            if (Stack.Count == 0 && Parent is null)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var notify = false;
            for (var dc = this; dc is not null; notify = true)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                    continue;
                }

                if (notify
                    && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }

                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    /// <summary>Ends the active dialog and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(options, nameof(options));
        try
        {
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    /// <summary>Has the active dialog ask its question again.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false);
            if (handled || ActiveDialog is not { } active)
                return;

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;

        // As the SDK has it: a dialog borrowed from a parent is not told.
        if (Dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);
        Stack.RemoveAt(0);
    }
}
