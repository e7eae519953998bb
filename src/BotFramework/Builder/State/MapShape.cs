using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>Any other dictionary.</summary>
internal sealed class MapShape(JsonTypeInfo info) : StateShape
{
    private readonly Slot _slot = Slot.For(info.ElementType);

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
}
