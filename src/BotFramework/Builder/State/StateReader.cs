using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder.State;

/// <summary>Reads what a <see cref="StateWriter"/> wrote.</summary>
internal sealed class StateReader(IReadOnlyDictionary<string, Type> types)
{
    /// <summary>Reads a value from where anything could stand.</summary>
    public object? ReadAny(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
        JsonValueKind.Array => StateShape.Of(typeof(List<object>)).Read(this, json),
        _ => json.TryGetProperty(StateWriter.TypeName, out var name)
            ? ReadNamed(name.GetString(), json.GetProperty(StateWriter.ValueName))
            : StateShape.Of(typeof(Dictionary<string, object>)).Read(this, json),
    };

    public static bool IsNamed(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(StateWriter.TypeName, out _);

    private object ReadNamed(string? name, JsonElement json)
    {
        if (name is null || !types.TryGetValue(name, out var type))
            throw new InvalidOperationException($"'{name}' is not registered, so the state that names it cannot be read.");

        return type == typeof(double)
            ? double.Parse(json.GetString()!, CultureInfo.InvariantCulture)
            : StateShape.Of(type).Read(this, json);
    }
}
