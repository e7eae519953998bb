using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Activities as the Bot Framework protocol writes them: the protocol's names, nulls left out, unknown properties kept,
/// ids and dates as they are. The protocol's own types are read and written without reflection; what a bot puts into an
/// <see cref="object"/> member may be any type.
/// </summary>
public static class ProtocolJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <exception cref="JsonException">Not an activity.</exception>
    public static Activity DeserializeActivity(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, TypeInfo<Activity>()) ?? throw new JsonException("An activity is expected, not null.");

    public static byte[] SerializeActivity(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return JsonSerializer.SerializeToUtf8Bytes(activity, TypeInfo<Activity>());
    }

    /// <summary>A copy by way of the wire: what was typed in an <see cref="object"/> member is JSON in the copy.</summary>
    internal static Activity Clone(IActivity activity) => DeserializeActivity(SerializeActivity((Activity)activity));

    /// <summary>An <see cref="object"/> member as a typed object, whether it is one, JSON from the wire, or JSON in a string.</summary>
    /// <returns>The type's default when <paramref name="value"/> is null.</returns>
    /// <exception cref="JsonException">The value has another shape.</exception>
    public static T? Read<T>(object? value) => value switch
    {
        null => default,
        T typed => typed,
        JsonElement element => element.Deserialize(TypeInfo<T>()),
        JsonNode node => node.Deserialize(TypeInfo<T>()),
        _ => JsonSerializer.SerializeToNode(value, Options.GetTypeInfo(value.GetType())).Deserialize(TypeInfo<T>()),
    };

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
