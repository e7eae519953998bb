namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn did to a dialog stack.</summary>
/// <param name="status">Where the stack stands now.</param>
/// <param name="result">What the ended dialog returned; null when it still runs or returned nothing.</param>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    /// <summary>Where the stack stands now.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the ended dialog returned; null when it still runs or returned nothing.</summary>
    public object? Result { get; set; } = result;

    /// <summary>Whether the dialog that began this one ended as well.</summary>
    public bool ParentEnded { get; set; }
}
