using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The id a channel gave to what was sent.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id = default)
    {
        Id = id;
    }

    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
