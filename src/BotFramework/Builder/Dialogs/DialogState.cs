namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack, as it is kept in a bot's state.</summary>
public class DialogState
{
    /// <summary>An empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <param name="stack">The stack, its top first; null for an empty one.</param>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The running dialogs; the one on top, first, is active.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
