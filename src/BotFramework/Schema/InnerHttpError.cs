using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a service behind the connector answered.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object? body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    [JsonPropertyName("body")]
    public object? Body { get; set; }
}
