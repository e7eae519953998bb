using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
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

    /// <summary>What the wire carried that no property here names; written back as it came.</summary>
    [JsonIgnore]
    public JsonObject Properties { get => field ??= []; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> Unknown => new UnknownProperties(Properties);
}
