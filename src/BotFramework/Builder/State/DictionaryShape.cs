using System.Text.Json;

namespace Microsoft.Bot.Builder.State;

/// <summary>The dictionary of anything that states are mostly made of.</summary>
internal sealed class DictionaryShape : StateShape
{
    public override object Copy(object value, int depth)
    {
        var source = (Dictionary<string, object?>)value;
        var copy = new Dictionary<string, object?>(source.Count, source.Comparer);
        foreach (var (key, item) in source)
            copy.Add(key, CopyAny(item, depth));

        return copy;
    }

    public override void Hash(ref StateHash hash, object value, int depth)
    {
        var source = (Dictionary<string, object?>)value;
        hash.Add((ulong)source.Count);
        foreach (var (key, item) in source)
        {
            hash.Add(key);
            HashAny(ref hash, item, depth);
        }
    }

    public override void Write(StateWriter writer, object value)
    {
        writer.Json.WriteStartObject();
        foreach (var (key, item) in (Dictionary<string, object?>)value)
        {
            writer.Json.WritePropertyName(MapShape.Escape(key));
            writer.WriteAny(item);
        }

        writer.Json.WriteEndObject();
    }

    public override object Read(StateReader reader, JsonElement json)
    {
        var value = new Dictionary<string, object?>();
        foreach (var property in json.EnumerateObject())
            value[MapShape.Unescape(property.Name)] = reader.ReadAny(property.Value);

        return value;
    }
}
