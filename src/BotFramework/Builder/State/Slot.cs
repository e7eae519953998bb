namespace Microsoft.Bot.Builder.State;

/// <summary>A place in a state: one that could hold anything, or one whose type says what it holds.</summary>
internal readonly struct Slot
{
    private readonly bool _holdsAnything;

    private Slot(bool holdsAnything) => _holdsAnything = holdsAnything;

    public static Slot For(Type? type) => new(type is null || type == typeof(object));

    public object? Copy(object? value, int depth) =>
        _holdsAnything ? StateShape.CopyAny(value, depth)
        : value is null or string ? value
        : StateShape.Of(value, depth).Copy(value, depth + 1);
}
