using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>Any other dictionary.</summary>
internal sealed class MapShape(JsonTypeInfo info) : StateShape
{
    private readonly Slot _slot = Slot.For(info.ElementType);
    private readonly Type _keyType = info.KeyType!;

    public override object Copy(object value, int depth)
    {
        var copy = (IDictionary)info.CreateObject!();
        foreach (DictionaryEntry entry in (IDictionary)value)
            copy.Add(entry.Key, _slot.Copy(entry.Value, depth));

        return copy;
    }

    public override void Hash(ref StateHash hash, object value, int depth)
    {
        var source = (IDictionary)value;
        hash.Add((ulong)source.Count);
        foreach (DictionaryEntry entry in source)
        {
            HashAny(ref hash, entry.Key, depth);
            HashAny(ref hash, entry.Value, depth);
        }
    }

    public override void Write(StateWriter writer, object value)
    {
        writer.Json.WriteStartObject();
        foreach (DictionaryEntry entry in (IDictionary)value)
        {
            writer.Json.WritePropertyName(Escape(Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!));
            _slot.Write(writer, entry.Value);
        }

        writer.Json.WriteEndObject();
    }

    public override object Read(StateReader reader, JsonElement json)
    {
        var value = (IDictionary)info.CreateObject!();
        foreach (var property in json.EnumerateObject())
            value[ReadKey(Unescape(property.Name))] = _slot.Read(reader, property.Value);

        return value;
    }

    /// <summary>A key that looks like a name of the format's own gets a second dollar.</summary>
    public static string Escape(string key) => key.StartsWith('$') ? "$" + key : key;

    public static string Unescape(string key) => key.StartsWith("$$", StringComparison.Ordinal) ? key[1..] : key;

    private object ReadKey(string key) =>
        _keyType == typeof(string) ? key
        : _keyType.IsEnum ? Enum.Parse(_keyType, key)
        : _keyType == typeof(Guid) ? Guid.Parse(key)
        : Convert.ChangeType(key, _keyType, CultureInfo.InvariantCulture);
}
