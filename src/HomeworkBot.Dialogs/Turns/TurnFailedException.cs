namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// A turn could not be done, after three tries; nothing of it was stored and the message may be sent again. A channel
/// answers 502. Carries no cause, because a cause may quote a client: the log has its type and place.
/// </summary>
public sealed class TurnFailedException : Exception
{
    /// <param name="code">What kind of failure it was, stable: <c>unknown-client</c>, <c>conflict</c>, <c>fault</c>.</param>
    public TurnFailedException(string code)
        : base($"The turn failed ({code}).")
    {
        Code = code;
    }

    /// <summary>There is no such client (any more).</summary>
    public static TurnFailedException UnknownClient() => new("unknown-client");

    /// <summary>Other turns of this client kept coming first.</summary>
    public static TurnFailedException Conflict() => new("conflict");

    /// <summary>Something broke.</summary>
    public static TurnFailedException Fault() => new("fault");

    public string Code { get; }
}
