using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A type of the protocol that may carry more on the wire than it has properties for.</summary>
public abstract class ExtensibleObject
{
    private JsonObject? _properties;
    private Dictionary<string, JsonElement>? _extra;

    private protected ExtensibleObject()
    {
    }

    /// <summary>What the wire carried that no property here names; written back as it came. Never null.</summary>
    [JsonIgnore]
    public JsonObject Properties
    {
        get => _properties ??= ToNodes(_extra);
        set => _properties = value;
    }

    /// <summary>The same as the serializer sees it, which writes a <see cref="JsonObject"/> here wrongly; null when there is nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra
    {
        get => _properties is null ? _extra : ToElements(_properties);
        set
        {
            _extra = value;
            _properties = null;
        }
    }

    private static JsonObject ToNodes(Dictionary<string, JsonElement>? extra)
    {
        var nodes = new JsonObject();
        foreach (var (name, value) in extra ?? [])
            nodes[name] = value.Deserialize(ProtocolJson.TypeInfo<JsonNode>());

        return nodes;
    }

    private static Dictionary<string, JsonElement>? ToElements(JsonObject nodes) =>
        nodes.Count == 0 ? null : nodes.ToDictionary(pair => pair.Key, pair => JsonSerializer.SerializeToElement(pair.Value, ProtocolJson.TypeInfo<JsonNode?>()));
}
