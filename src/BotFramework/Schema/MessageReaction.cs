using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction : ExtensibleObject
{
    public MessageReaction()
    {
    }

    public MessageReaction(string? type = default)
    {
        Type = type;
    }

    /// <summary>One of <see cref="MessageReactionTypes"/>, or a channel's own.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
