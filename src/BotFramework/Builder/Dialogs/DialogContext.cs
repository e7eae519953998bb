using System.Diagnostics;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack within one turn: begins, continues and ends the dialogs on it.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    private static readonly object Emitted = true;

    private readonly DialogContext? servicesFrom;
    private bool servicesFromTurn;
    private TurnContextStateCollection? services;

    /// <param name="dialogs">The dialogs that can be begun.</param>
    /// <param name="state">The stack, as kept in the bot's state.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    /// <summary>The stack inside a dialog of another stack.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        servicesFrom = parentDialogContext;
    }

    /// <summary>The same stack, as seen by a waterfall step.</summary>
    private protected DialogContext(DialogContext other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Dialogs = other.Dialogs;
        Context = other.Context;
        Stack = other.Stack;
        Parent = other.Parent;
        servicesFrom = other;
    }

    /// <summary>The dialogs that can be begun here.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The running dialogs; the one on top, first, is active.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The stack this one is inside of; null for the outermost.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The stack inside the active dialog; null unless that is a <see cref="DialogContainer"/>.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top of the stack; null when nothing runs.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Objects for this stack and the ones inside it, by key; a stack begins with its parent's.</summary>
    public TurnContextStateCollection Services
    {
        get
        {
            if (services is null)
            {
                services = [];
                foreach (var (key, value) in servicesFrom?.Services ?? (servicesFromTurn ? Context.TurnState : []))
                    services[key] = value;
            }

            return services;
        }
    }

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

    /// <summary>The dialog of that id in this set or else in a parent's, or known to the dialog this stack is inside of; null when
    /// none has it.</summary>
    public Dialog? FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } own)
            return own;

        if (Parent is null)
            return null;

        return Parent.FindDialog(dialogId)
            ?? (Parent.ActiveDialog is { Id: { Length: > 0 } around } ? (Parent.FindDialog(around) as DialogContainer)?.FindDialog(dialogId, this) : null);
    }

    /// <summary>Raises an event for the active dialog.</summary>
    /// <param name="bubble">Whether it goes on to the dialogs that hold this stack.</param>
    /// <param name="fromLeaf">Whether it begins at the innermost active dialog instead.</param>
    /// <returns>Whether a dialog handled it.</returns>
    public async Task<bool> EmitEventAsync(
        string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = fromLeaf ? Innermost() : this;
            return dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog
                && await dialog.OnDialogEventAsync(dc, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Describe(e);
            throw;
        }
    }

    /// <summary>The activity's locale, or the current culture's when it has none that is known.</summary>
    public string GetLocale()
    {
        if (Context.Activity?.Locale is { Length: > 0 } locale)
        {
            try
            {
                return CultureInfo.GetCultureInfo(locale).Name;
            }
            catch (CultureNotFoundException)
            {
                return CultureInfo.CurrentCulture.Name;
            }
        }

        return CultureInfo.CurrentCulture.Name;
    }

    /// <summary>Makes the turn's own objects the services of this stack.</summary>
    internal void ShareTurnState() => servicesFromTurn = true;

    internal DialogContext Innermost()
    {
        var dc = this;
        while (dc.Child is { } child)
            dc = child;
        return dc;
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

    /// <summary>Leaves with an exception which dialogs were running; the innermost stack says it first.</summary>
    private void Describe(Exception exception)
    {
        if (exception.Data.Contains(nameof(DialogContext)))
            return;

        var stack = new List<string>();
        for (var dc = this; dc is not null; dc = dc.Parent)
            stack.AddRange(dc.Stack.Select(instance => instance.Id));
        exception.Data[nameof(DialogContext)] = new Dictionary<string, object?>
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = stack,
        };
    }
}
