using System.Buffers;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// A session as small JSON without type names: a dialog keeps words, whole numbers, truth values, named values and
/// stacks, and nothing else. A stack is <c>{"$":[…]}</c>; an instance is <c>[id, state, version?]</c>. The same in both
/// builds of this project.
/// </summary>
internal static class SessionJson
{
    private const int Format = 1;
    private const string StackMark = "$";

    public static ReadOnlyMemory<byte> Write(Session session)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteNumber("v", Format);
        if (session.Channel is not null)
            writer.WriteString("channel", session.Channel);

        writer.WritePropertyName("dialogs");
        WriteStack(writer, session.Dialogs);
        if (session.Consent.DialogStack.Count > 0)
        {
            writer.WritePropertyName("consent");
            WriteStack(writer, session.Consent);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The session; null when it cannot be read.</summary>
    public static Session? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("v").GetInt32() != Format)
                return null;

            return new Session
            {
                Channel = root.TryGetProperty("channel", out var channel) ? channel.GetString() : null,
                Dialogs = ReadStack(root.GetProperty("dialogs")),
                Consent = root.TryGetProperty("consent", out var consent) ? ReadStack(consent) : new DialogState(),
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void WriteStack(Utf8JsonWriter writer, DialogState state)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(StackMark);
        foreach (var instance in state.DialogStack)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(instance.Id);
            WriteNamed(writer, instance.State);
            if (instance.Version is not null)
                writer.WriteStringValue(instance.Version);

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter writer, IDictionary<string, object> values)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in values)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case DialogState stack:
                WriteStack(writer, stack);
                break;
            case IDictionary<string, object> named:
                WriteNamed(writer, named);
                break;
            default:
                throw new NotSupportedException($"Dialog state cannot keep a {value.GetType().Name}.");
        }
    }

    private static DialogState ReadStack(JsonElement stack)
    {
        var instances = new List<DialogInstance>();
        foreach (var instance in stack.GetProperty(StackMark).EnumerateArray())
        {
            instances.Add(new DialogInstance
            {
                Id = instance[0].GetString()!,
                State = ReadNamed(instance[1]),
                Version = instance.GetArrayLength() > 2 ? instance[2].GetString() : null,
            });
        }

        return new DialogState(instances);
    }

    private static Dictionary<string, object> ReadNamed(JsonElement values)
    {
        var named = new Dictionary<string, object>();
        foreach (var value in values.EnumerateObject())
            named[value.Name] = ReadValue(value.Value)!;

        return named;
    }

    private static object? ReadValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Object when value.TryGetProperty(StackMark, out _) => ReadStack(value),
        JsonValueKind.Object => ReadNamed(value),
        JsonValueKind.Null => null,
        _ => throw new JsonException("A list is no dialog state."),
    };
}
