using System.Collections;
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
}
