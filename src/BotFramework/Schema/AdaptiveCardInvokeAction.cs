using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The button of an Adaptive Card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary><c>Action.Execute</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The card author's name for what is to be done.</summary>
    [JsonPropertyName("verb")]
    public string? Verb { get; set; }

    /// <summary>The card's data together with what was filled in: a typed object, or the JSON that came over the wire.</summary>
    [JsonPropertyName("data")]
    public object? Data { get; set; }
}
