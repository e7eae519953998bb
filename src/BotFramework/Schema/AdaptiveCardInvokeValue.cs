using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What an <c>adaptiveCard/action</c> invoke carries.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>What a sign-in left, when the action comes after one.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
