using System.Collections;
using System.Text.Json;

namespace Microsoft.Bot.Builder.State;

/// <summary>A place in a state: one that could hold anything, or one whose type says what it holds.</summary>
internal sealed class Slot
{
    private readonly bool _holdsAnything;

    /// <summary>What is made when the place is read; null when only the value can say.</summary>
    private readonly Type? _concrete;

    /// <summary>For a place of some list: where its items stand.</summary>
    private readonly Slot? _items;

    private Slot(Type? type)
    {
        _holdsAnything = type is null || type == typeof(object);
        if (_holdsAnything)
            return;

        type = Nullable.GetUnderlyingType(type!) ?? type!;
        if (type is { IsInterface: true, IsGenericType: true } && ConcreteOf(type) is { } concrete)
        {
            _concrete = concrete;
            _items = concrete.GetGenericTypeDefinition() == typeof(List<>) ? For(concrete.GetGenericArguments()[0]) : null;
        }
        else if (!type.IsAbstract)
        {
            _concrete = type;
        }
    }

    public static Slot For(Type? type) => new(type);

    public object? Copy(object? value, int depth) =>
        _holdsAnything ? StateShape.CopyAny(value, depth)
        : value is null or string ? value
        : StateShape.Of(value, depth).Copy(value, depth + 1);

    public void Write(StateWriter writer, object? value)
    {
        if (value is null)
            writer.Json.WriteNullValue();
        else if (_holdsAnything)
            writer.WriteAny(value);
        else if (value.GetType() == _concrete)
            writer.WritePlain(value);
        else if (_items is not null && value is IList list && !writer.Knows(value.GetType()))
            ListShape.WriteItems(writer, list, _items);
        else
            writer.WriteAny(value);
    }

    public object? Read(StateReader reader, JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? null
        : _concrete is null || StateReader.IsNamed(json) ? reader.ReadAny(json)
        : StateShape.Of(_concrete).Read(reader, json);

    private static Type? ConcreteOf(Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(IDictionary<,>) || definition == typeof(IReadOnlyDictionary<,>))
            return typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments());
        if (definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(IEnumerable<>)
            || definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>))
            return typeof(List<>).MakeGenericType(type.GetGenericArguments());

        return null;
    }
}
