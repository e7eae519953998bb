using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How a bot is.</summary>
public class HealthResults
{
    [JsonPropertyName("success")]
    public bool Success { get; set; }

    [JsonPropertyName("authorization")]
    public string? Authorization { get; set; }

    [JsonPropertyName("user-agent")]
    public string? UserAgent { get; set; }

    [JsonPropertyName("messages")]
    public string[]? Messages { get; set; }

    [JsonPropertyName("diagnostics")]
    public object? Diagnostics { get; set; }
}
