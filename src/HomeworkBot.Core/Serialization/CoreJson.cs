using System.Text.Json;
using System.Text.Json.Serialization;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Serialization;

/// <summary>
/// How the rules' own records are written as JSON: camelCase, nulls left out, an id as <c>{"value": …}</c>, and a client's
/// words as plain strings, because whatever is written here is sealed before it rests.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ClientTextConverter)])]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Run))]
[JsonSerializable(typeof(Entry))]
[JsonSerializable(typeof(IReadOnlyList<RunStep>))]
public sealed partial class CoreJson : JsonSerializerContext
{
    /// <summary>The media type of the attachment in which an activity carries a <see cref="Question"/>.</summary>
    public const string QuestionContentType = "application/vnd.homeworkbot.question+json";
}

/// <summary>A client's words as a JSON string.</summary>
public sealed class ClientTextConverter : JsonConverter<ClientText>
{
    public override ClientText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? string.Empty);

    public override void Write(Utf8JsonWriter writer, ClientText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
