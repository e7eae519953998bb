using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a <c>healthCheck</c> invoke.</summary>
public class HealthCheckResponse
{
    [JsonPropertyName("healthResults")]
    public HealthResults? HealthResults { get; set; }
}
