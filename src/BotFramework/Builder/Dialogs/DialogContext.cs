using System.Diagnostics;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack within one turn: begins, continues and ends the dialogs on it.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public partial class DialogContext
{
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
