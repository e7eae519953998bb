using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that accompanies a request.</summary>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string? id = default, IDictionary<string, Entity>? entities = default, string? state = default)
    {
        Id = id;
        Entities = entities;
        State = state;
    }

    /// <summary>One of <see cref="SemanticActionStates"/>.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("entities")]
    public IDictionary<string, Entity>? Entities { get; set; }
}
