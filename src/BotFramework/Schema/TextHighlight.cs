using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A fragment of the message replied to, worth pointing at.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string? text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonPropertyName("text")]
    public string? Text { get; set; }

    [JsonPropertyName("occurrence")]
    public int? Occurrence { get; set; }
}
