using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity. What a kind of entity adds to its type is in <see cref="ExtensibleObject.Properties"/>, or in a derived class.</summary>
public class Entity : ExtensibleObject, IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string? type = default) => Type = type;

    /// <summary>The entity's kind, by convention an RFC 3987 IRI or a short name such as <c>mention</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The entity read as another kind.</summary>
    public T? GetAs<T>() => ToJson().Deserialize(ProtocolJson.TypeInfo<T>());

    /// <summary>Takes over type and properties of <paramref name="obj"/>, whatever they were here before.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JsonSerializer.SerializeToNode(obj, ProtocolJson.TypeInfo<T>()).Deserialize(ProtocolJson.TypeInfo<Entity>());
        Type = copy?.Type;
        Properties = copy?.Properties ?? [];
    }

    public bool Equals(Entity? other) => other is not null && JsonNode.DeepEquals(ToJson(), other.ToJson());

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is not null && obj.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private JsonNode? ToJson() => JsonSerializer.SerializeToNode(this, GetType(), ProtocolJson.Options);
}
