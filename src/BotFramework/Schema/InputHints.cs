namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot accepts, expects or ignores input after a message.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
