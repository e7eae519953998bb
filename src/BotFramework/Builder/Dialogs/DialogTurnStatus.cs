using System.Runtime.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    [EnumMember(Value = "empty")]
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    [EnumMember(Value = "waiting")]
    Waiting,

    /// <summary>The last dialog ended and the stack is empty.</summary>
    [EnumMember(Value = "complete")]
    Complete,

    /// <summary>Everything on the stack was cancelled.</summary>
    [EnumMember(Value = "cancelled")]
    Cancelled,

    /// <summary>The dialog ended, and its parent is to wait for the user all the same.</summary>
    [EnumMember(Value = "completeAndWait")]
    CompleteAndWait,
}
