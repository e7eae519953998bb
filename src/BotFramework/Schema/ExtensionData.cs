using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A <see cref="JsonObject"/> as the dictionary the serializer reads and writes extension data through. System.Text.Json
/// 10.0 writes extension data that is a JsonObject with its braces, which is not JSON.
/// </summary>
internal sealed class ExtensionData(JsonObject properties) : IDictionary<string, JsonElement>
{
    public int Count => properties.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. properties.Select(property => property.Key)];

    public ICollection<JsonElement> Values => [.. properties.Select(property => ToElement(property.Value))];

    public JsonElement this[string key]
    {
        get => ToElement(properties[key]);
        set => properties[key] = ToNode(value);
    }

    /// <summary>Makes a type's extension data go through this view.</summary>
    public static void Use(JsonTypeInfo type)
    {
        for (var index = 0; index < type.Properties.Count; index++)
        {
            var own = type.Properties[index];
            if (!own.IsExtensionData || own.PropertyType != typeof(JsonObject) || own.Get is not { } get)
                continue;

            var view = type.CreateJsonPropertyInfo(typeof(IDictionary<string, JsonElement>), own.Name);
            view.IsExtensionData = true;
            view.Get = holder => new ExtensionData((JsonObject)get(holder)!);
            view.Set = static (_, _) => { };
            type.Properties[index] = view;
            return;
        }
    }

    public void Add(string key, JsonElement value) => properties.Add(key, ToNode(value));

    public void Add(KeyValuePair<string, JsonElement> item) => Add(item.Key, item.Value);

    public void Clear() => properties.Clear();

    public bool Contains(KeyValuePair<string, JsonElement> item) => properties.ContainsKey(item.Key);

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex)
    {
        foreach (var item in this)
            array[arrayIndex++] = item;
    }

    public bool Remove(string key) => properties.Remove(key);

    public bool Remove(KeyValuePair<string, JsonElement> item) => properties.Remove(item.Key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var found = properties.TryGetPropertyValue(key, out var node);
        value = found ? ToElement(node) : default;
        return found;
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        properties.Select(property => KeyValuePair.Create(property.Key, ToElement(property.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JsonElement ToElement(JsonNode? node) => JsonSerializer.SerializeToElement(node, ProtocolJsonContext.Default.JsonNode);

    private static JsonNode? ToNode(JsonElement element) => element.Deserialize(ProtocolJsonContext.Default.JsonNode);
}
