using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>
/// How values of one type are copied and compared as state. State is plain data: what a serializer would see of it, found
/// out once a type and then walked without reflection.
/// </summary>
internal abstract class StateShape
{
    /// <summary>Deeper than any state that is not a circle.</summary>
    private const int MaxDepth = 64;

    private static readonly ConcurrentDictionary<Type, StateShape> s_shapes = new();

    /// <summary>How a serializer sees a type: public properties and fields.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    public abstract object Copy(object value, int depth);

    public abstract void Hash(ref StateHash hash, object value, int depth);

    public abstract void Write(StateWriter writer, object value);

    public abstract object Read(StateReader reader, JsonElement json);

    /// <summary>A deep copy. In a place that could hold anything, numbers become <see cref="long"/> or <see cref="double"/>, as they do in every storage.</summary>
    public static object? CopyAny(object? value, int depth) => value switch
    {
        null or string or bool or long or double => value,
        int or short or byte or sbyte or ushort or uint => Convert.ToInt64(value, null),
        float or decimal => Convert.ToDouble(value, null),
        _ => Of(value, depth).Copy(value, depth + 1),
    };

    public static void HashAny(ref StateHash hash, object? value, int depth)
    {
        switch (value)
        {
            case null:
                hash.Add(0);
                break;
            case string text:
                hash.Add(text);
                break;
            default:
                Of(value, depth).Hash(ref hash, value, depth + 1);
                break;
        }
    }

    /// <exception cref="InvalidOperationException">The value cannot be stored.</exception>
    public static StateShape Of(object value, int depth) =>
        depth <= MaxDepth
            ? Of(value.GetType())
            : throw new InvalidOperationException($"A state is nested deeper than {MaxDepth}, or refers to itself, at a {value.GetType()}.");

    /// <exception cref="InvalidOperationException">Values of the type cannot be stored.</exception>
    public static StateShape Of(Type type) => s_shapes.GetOrAdd(type, Create);

    private static StateShape Create(Type type)
    {
        if (type == typeof(Dictionary<string, object>))
            return new DictionaryShape();
        if (ScalarShape.Handles(type))
            return new ScalarShape(type);
        if (typeof(JsonNode).IsAssignableFrom(type))
            return new JsonNodeShape();
        if (type == typeof(JsonElement))
            return new JsonElementShape();
        if (type.IsArray && type.GetArrayRank() == 1)
            return new ArrayShape(type.GetElementType()!);

        try
        {
            var info = Options.GetTypeInfo(type);
            return info switch
            {
                { Kind: JsonTypeInfoKind.Object, CreateObject: not null } => new ObjectShape(info),
                { Kind: JsonTypeInfoKind.Enumerable, CreateObject: not null } when typeof(IList).IsAssignableFrom(type) => new ListShape(info),
                { Kind: JsonTypeInfoKind.Dictionary, CreateObject: not null } when typeof(IDictionary).IsAssignableFrom(type) => new MapShape(info),
                _ => new OpaqueShape(info),
            };
        }
        catch (Exception error) when (error is NotSupportedException or InvalidOperationException)
        {
            throw new InvalidOperationException($"A state holds a {type}, which cannot be stored.", error);
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            IncludeFields = true,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.MakeReadOnly();
        return options;
    }
}
