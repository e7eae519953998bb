using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder.State;

/// <summary>Writes one state.</summary>
internal sealed class StateWriter(Utf8JsonWriter writer, IReadOnlyDictionary<Type, string> names)
{
    /// <summary>Beside a value: the name its type is registered by.</summary>
    public const string TypeName = "$t";

    /// <summary>Beside a name: a value that is no JSON object.</summary>
    public const string ValueName = "$v";

    private int _depth;

    public Utf8JsonWriter Json => writer;

    public bool Knows(Type type) => names.ContainsKey(type);

    /// <summary>Writes a value where anything could stand.</summary>
    public void WriteAny(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long or int or short or byte or sbyte or ushort or uint:
                writer.WriteNumberValue(Convert.ToInt64(value, null));
                break;
            case double or float or decimal:
                WriteFraction(Convert.ToDouble(value, null));
                break;
            case Dictionary<string, object> or List<object> or object[]:
                WritePlain(value);
                break;
            default:
                WriteNamed(value);
                break;
        }
    }

    /// <summary>Writes a value where its type is known.</summary>
    public void WritePlain(object value)
    {
        StateShape.Of(value, _depth++).Write(this, value);
        _depth--;
    }

    private void WriteNamed(object value)
    {
        if (!names.TryGetValue(value.GetType(), out var name))
            throw new InvalidOperationException($"{value.GetType()} is not registered, so a state that holds one cannot be stored.");

        writer.WriteStartObject();
        writer.WriteString(TypeName, name);
        writer.WritePropertyName(ValueName);
        WritePlain(value);
        writer.WriteEndObject();
    }

    /// <summary>With a point or an exponent, which tells it from a whole number.</summary>
    private void WriteFraction(double value)
    {
        if (!double.IsFinite(value))
        {
            writer.WriteStartObject();
            writer.WriteString(TypeName, names[typeof(double)]);
            writer.WriteString(ValueName, value.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
            return;
        }

        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        writer.WriteRawValue(digits.AsSpan().ContainsAny('.', 'E') ? digits : digits + ".0", skipInputValidation: true);
    }
}
