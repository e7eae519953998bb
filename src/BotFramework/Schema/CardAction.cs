using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button: what it shows and what pressing it does.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(string? type = default, string? title = default, string? image = default, string? text = default, string? displayText = default, object? value = default, object? channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("image")]
    public string? Image { get; set; }

    [JsonPropertyName("text")]
    public string? Text { get; set; }

    [JsonPropertyName("displayText")]
    public string? DisplayText { get; set; }

    /// <summary>What the press carries; its shape depends on <see cref="Type"/>.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }

    [JsonPropertyName("channelData")]
    public object? ChannelData { get; set; }

    [JsonPropertyName("imageAltText")]
    public string? ImageAltText { get; set; }

    /// <summary>A plain text as a button: the same text as title and value. The type is for whoever sends it to say.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    public static CardAction FromString(string input) => new(title: input, value: input);
}
