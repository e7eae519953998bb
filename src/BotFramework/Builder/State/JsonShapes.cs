using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder.State;

/// <summary>JSON that can be changed.</summary>
internal sealed class JsonNodeShape : StateShape
{
    public override object Copy(object value, int depth) => ((JsonNode)value).DeepClone();

    public override void Hash(ref StateHash hash, object value, int depth) => hash.Add(((JsonNode)value).ToJsonString());

    public override void Write(StateWriter writer, object value) => ((JsonNode)value).WriteTo(writer.Json);

    public override object Read(StateReader reader, JsonElement json) => JsonNode.Parse(json.GetRawText())!;
}

/// <summary>JSON that cannot be changed, but belongs to a document that can be disposed of.</summary>
internal sealed class JsonElementShape : StateShape
{
    public override object Copy(object value, int depth) => ((JsonElement)value).Clone();

    public override void Hash(ref StateHash hash, object value, int depth)
    {
        if (value is JsonElement { ValueKind: not JsonValueKind.Undefined } element)
            hash.Add(element.GetRawText());
    }

    public override void Write(StateWriter writer, object value) => ((JsonElement)value).WriteTo(writer.Json);

    public override object Read(StateReader reader, JsonElement json) => json.Clone();
}

/// <summary>A type only a serializer understands: copied by writing and reading it.</summary>
internal sealed class OpaqueShape(JsonTypeInfo info) : StateShape
{
    public override object Copy(object value, int depth) => JsonSerializer.Deserialize(Write(value), info)!;

    public override void Hash(ref StateHash hash, object value, int depth) => hash.Add(Write(value));

    public override void Write(StateWriter writer, object value) => writer.Json.WriteRawValue(Write(value));

    public override object Read(StateReader reader, JsonElement json) => json.Deserialize(info)!;

    private byte[] Write(object value)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(value, info);
        }
        catch (NotSupportedException error)
        {
            throw new InvalidOperationException($"A state holds a {value.GetType()}, which cannot be stored.", error);
        }
    }
}
