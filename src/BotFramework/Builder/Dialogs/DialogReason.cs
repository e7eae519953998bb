namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's method is being called.</summary>
public enum DialogReason
{
    /// <summary>It was begun.</summary>
    BeginCalled,

    /// <summary>The user wrote while it was on top of the stack.</summary>
    ContinueCalled,

    /// <summary>It ended itself, or the dialog it had begun did.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on to the next one.</summary>
    NextCalled,
}
