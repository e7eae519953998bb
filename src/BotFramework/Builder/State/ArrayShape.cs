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
}
