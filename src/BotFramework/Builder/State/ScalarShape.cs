using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>A value that cannot change.</summary>
internal sealed class ScalarShape(Type type) : StateShape
{
    private readonly JsonTypeInfo _info = Options.GetTypeInfo(type);

    public static bool Handles(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid) || type == typeof(Uri)
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan);

    public override object Copy(object value, int depth) => value;

    public override void Hash(ref StateHash hash, object value, int depth)
    {
        switch (value)
        {
            case string text:
                hash.Add(text);
                break;
            case bool flag:
                hash.Add(flag ? 1u : 2u);
                break;
            case char letter:
                hash.Add(letter);
                break;
            case double or float:
                hash.Add(BitConverter.DoubleToUInt64Bits(Convert.ToDouble(value, null)));
                break;
            case ulong large:
                hash.Add(large);
                break;
            case DateTime moment:
                hash.Add((ulong)moment.ToBinary());
                break;
            case DateTimeOffset moment:
                hash.Add((ulong)moment.Ticks);
                hash.Add((ulong)moment.Offset.Ticks);
                break;
            case TimeSpan span:
                hash.Add((ulong)span.Ticks);
                break;
            case Enum or byte or sbyte or short or ushort or int or uint or long:
                hash.Add((ulong)Convert.ToInt64(value, null));
                break;
            default:
                hash.Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    public override void Write(StateWriter writer, object value)
    {
        if (value is Enum)
            writer.Json.WriteStringValue(value.ToString());
        else
            JsonSerializer.Serialize(writer.Json, value, _info);
    }

    public override object Read(StateReader reader, JsonElement json) =>
        type.IsEnum ? Enum.Parse(type, json.GetString()!) : json.Deserialize(_info)!;
}
