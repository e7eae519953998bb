using System.Text.Json;

namespace Microsoft.Bot.Builder.State;

/// <summary>An array of one dimension.</summary>
internal sealed class ArrayShape(Type elementType) : StateShape
{
    private readonly Slot _slot = Slot.For(elementType);

    public override object Copy(object value, int depth)
    {
        var source = (Array)value;
        var copy = Array.CreateInstance(elementType, source.Length);
        for (var i = 0; i < source.Length; i++)
            copy.SetValue(_slot.Copy(source.GetValue(i), depth), i);

        return copy;
    }

    public override void Hash(ref StateHash hash, object value, int depth) => ListShape.HashItems(ref hash, (Array)value, depth);

    public override void Write(StateWriter writer, object value) => ListShape.WriteItems(writer, (Array)value, _slot);

    public override object Read(StateReader reader, JsonElement json)
    {
        var value = Array.CreateInstance(elementType, json.GetArrayLength());
        var i = 0;
        foreach (var item in json.EnumerateArray())
            value.SetValue(_slot.Read(reader, item), i++);

        return value;
    }
}
