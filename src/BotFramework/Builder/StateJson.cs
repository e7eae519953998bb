using System.Buffers;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.State;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State as JSON for storage that outlives the process. Where a value's type is not known from the place it stands in, a
/// short registered name stands beside it, never the name of a .NET type, so that types can move and be renamed. Whole
/// numbers in such places come back as <see cref="long"/>, others as <see cref="double"/>. Not part of the official SDK.
/// </summary>
/// <remarks>Register every type before the first use; from then on one instance serves any number of threads.</remarks>
public sealed class StateJson
{
    private readonly Dictionary<string, Type> _types = [];
    private readonly Dictionary<Type, string> _names = [];

    /// <summary>Knows the values plain JSON has no form for, lists of texts, and the types of the protocol and of dialogs that states hold.</summary>
    public StateJson()
    {
        Register<DateTime>("dateTime");
        Register<DateTimeOffset>("dateTimeOffset");
        Register<DateOnly>("dateOnly");
        Register<TimeOnly>("timeOnly");
        Register<TimeSpan>("timeSpan");
        Register<Guid>("guid");
        Register<Uri>("uri");
        Register<double>("double");
        Register<JsonElement>("json");
        Register<List<string>>("texts");
        Register<Activity>("activity");
        Register<Attachment>("attachment");
        Register<CardAction>("cardAction");
        Register<HeroCard>("heroCard");
        Register<Mention>("mention");
        Register<ConversationReference>("conversationReference");
        Register<DialogState>("dialogState");
        Register<PromptOptions>("promptOptions");
        Register<Choice>("choice");
        Register<List<Choice>>("choices");
        Register<FoundChoice>("foundChoice");
        Register<List<FoundChoice>>("foundChoices");
        Register<DateTimeResolution>("dateTimeResolution");
        Register<List<DateTimeResolution>>("dateTimeResolutions");
        Register<List<Attachment>>("attachments");
    }

    /// <summary>Gives a type its name. A name in use must never be given to another type.</summary>
    /// <exception cref="ArgumentException">The type has a name, or the name a type.</exception>
    public StateJson Register<T>(string name)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (_names.TryGetValue(typeof(T), out var other))
            throw new ArgumentException($"{typeof(T)} is registered already, as '{other}'.", nameof(name));
        if (!_types.TryAdd(name, typeof(T)))
            throw new ArgumentException($"'{name}' is registered already, for {_types[name]}.", nameof(name));

        _names.Add(typeof(T), name);
        return this;
    }

    /// <returns>UTF-8 JSON.</returns>
    /// <exception cref="InvalidOperationException">The state holds a type that is not registered; the message names it.</exception>
    public byte[] Serialize(object? state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Serialize(buffer, state);
        return buffer.WrittenSpan.ToArray();
    }

    /// <inheritdoc cref="Serialize(object)"/>
    public void Serialize(IBufferWriter<byte> output, object? state)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ProtocolJson.Options.Encoder });
        new StateWriter(writer, _names).WriteAny(state);
    }

    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    /// <exception cref="InvalidOperationException">The state holds a name that is not registered.</exception>
    public object? Deserialize(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return new StateReader(_types).ReadAny(document.RootElement);
    }

    /// <inheritdoc cref="Deserialize(ReadOnlyMemory{byte})"/>
    public T? Deserialize<T>(ReadOnlyMemory<byte> utf8) => (T?)Deserialize(utf8);
}
