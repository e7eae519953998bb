using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Lines of a conversation as a client is given them.</summary>
/// <param name="Activities">Oldest first.</param>
/// <param name="Watermark">Where to go on from.</param>
internal sealed record ActivitySet(
    [property: JsonPropertyName("activities")] IReadOnlyList<Activity> Activities,
    [property: JsonPropertyName("watermark")] string Watermark)
{
    /// <summary>The watermark as the sequence it is.</summary>
    [JsonIgnore]
    public long Last { get; init; }
}
