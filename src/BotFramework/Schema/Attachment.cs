using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something carried by a message: a file by its address, or a card by its content.</summary>
public class Attachment : ExtensibleObject
{
    public Attachment()
    {
    }

    public Attachment(string? contentType = default, string? contentUrl = default, object? content = default, string? name = default, string? thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>A media type, or one of the protocol's card types.</summary>
    [JsonPropertyName("contentType")]
    public string? ContentType { get; set; }

    [JsonPropertyName("contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>A card as a typed object, or as the JSON that came over the wire.</summary>
    [JsonPropertyName("content")]
    public object? Content { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }
}
