using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody named in a message's text.</summary>
public class Mention : Entity
{
    public Mention() => Type = "mention";

    public Mention(ChannelAccount? mentioned = default, string? text = default, string? type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonPropertyName("mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The words in the message that name the account, markup included.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
