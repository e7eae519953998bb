using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Writes each entity as the kind it is; reads each as an <see cref="Entity"/> with all it carried.</summary>
internal sealed class EntityListConverter : JsonConverter<IList<Entity>>
{
    public override IList<Entity>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, ProtocolJson.TypeInfo<List<Entity>>());

    public override void Write(Utf8JsonWriter writer, IList<Entity> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var entity in value)
        {
            if (entity is null)
                writer.WriteNullValue();
            else
                JsonSerializer.Serialize(writer, entity, ProtocolJson.Options.GetTypeInfo(entity.GetType()));
        }

        writer.WriteEndArray();
    }
}
