using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema;

/// <summary>
/// What the wire carried that no property names, as the serializer wants it: it writes a <see cref="JsonObject"/> of
/// extension data as an object without a name, which is not JSON.
/// </summary>
internal sealed class UnknownProperties(JsonObject properties) : IDictionary<string, JsonElement>
{
    public ICollection<string> Keys => [.. properties.Select(property => property.Key)];

    public ICollection<JsonElement> Values => [.. properties.Select(property => ToElement(property.Value))];

    public int Count => properties.Count;

    public bool IsReadOnly => false;

    public JsonElement this[string key]
    {
        get => ToElement(properties[key]);
        set => properties[key] = ToNode(value);
    }

    public void Add(string key, JsonElement value) => properties.Add(key, ToNode(value));

    public void Add(KeyValuePair<string, JsonElement> item) => Add(item.Key, item.Value);

    public void Clear() => properties.Clear();

    public bool Contains(KeyValuePair<string, JsonElement> item) =>
        TryGetValue(item.Key, out var value) && JsonElement.DeepEquals(value, item.Value);

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex)
    {
        foreach (var property in this)
        {
            array[arrayIndex++] = property;
        }
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        properties.Select(property => KeyValuePair.Create(property.Key, ToElement(property.Value))).GetEnumerator();

    public bool Remove(string key) => properties.Remove(key);

    public bool Remove(KeyValuePair<string, JsonElement> item) => Contains(item) && Remove(item.Key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var found = properties.TryGetPropertyValue(key, out var node);
        value = found ? ToElement(node) : default;
        return found;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JsonElement ToElement(JsonNode? node) => JsonSerializer.SerializeToElement(node, ProtocolJsonContext.Default.JsonNode);

    private static JsonNode? ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element.Clone()),
        JsonValueKind.Array => JsonArray.Create(element.Clone()),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element.Clone()),
    };
}
