using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>A list that grows.</summary>
internal sealed class ListShape(JsonTypeInfo info) : StateShape
{
    private readonly Slot _slot = Slot.For(info.ElementType);

    public override object Copy(object value, int depth)
    {
        var source = (IList)value;
        var copy = (IList)info.CreateObject!();
        for (var i = 0; i < source.Count; i++)
            copy.Add(_slot.Copy(source[i], depth));

        return copy;
    }

    public override void Hash(ref StateHash hash, object value, int depth) => HashItems(ref hash, (IList)value, depth);

    public static void HashItems(ref StateHash hash, IList source, int depth)
    {
        hash.Add((ulong)source.Count);
        for (var i = 0; i < source.Count; i++)
            HashAny(ref hash, source[i], depth);
    }

    public override void Write(StateWriter writer, object value) => WriteItems(writer, (IList)value, _slot);

    public override object Read(StateReader reader, JsonElement json)
    {
        var value = (IList)info.CreateObject!();
        foreach (var item in json.EnumerateArray())
            value.Add(_slot.Read(reader, item));

        return value;
    }

    public static void WriteItems(StateWriter writer, IList source, Slot slot)
    {
        writer.Json.WriteStartArray();
        for (var i = 0; i < source.Count; i++)
            slot.Write(writer, source[i]);

        writer.Json.WriteEndArray();
    }
}
