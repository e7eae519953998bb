namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something a dialog on the stack, or one above it, can react to.</summary>
public class DialogEvent
{
    /// <summary>Whether it goes on to the dialogs that hold this one when it was not handled.</summary>
    public bool Bubble { get; set; }

    /// <summary>Which event; those the framework raises are in <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What comes with it; null when the name says it all.</summary>
    public object? Value { get; set; }
}
