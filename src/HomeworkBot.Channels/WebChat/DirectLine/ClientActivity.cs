using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>
/// What a client's request may say, taken out of what it did say: words, the value of a card, and the marks by which the
/// page knows its own message again. Who speaks, where and when is never taken from a request.
/// </summary>
internal sealed record ClientActivity
{
    private const int MaxDepth = 32;
    private const int MaxIdLength = 128;

    private static readonly JsonDocumentOptions Parsing = new() { MaxDepth = MaxDepth };

    /// <summary>The type, one of those a client may send.</summary>
    public required string Type { get; init; }

    public string? Text { get; init; }

    /// <summary>What a card or a button carried; null when it was only words.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The page's own name for the message; null when it gave none.</summary>
    public string? ClientActivityId { get; init; }

    public bool PostBack { get; init; }

    /// <summary>What a messageBack button showed as the client's words; null when there was none.</summary>
    public JsonElement? MessageBack { get; init; }

    /// <summary>Whether the bot hears of it. The rest is accepted, because the clients send it unasked, and goes nowhere.</summary>
    public bool IsMessage => Type == ActivityTypes.Message;

    /// <summary>Reads a request's body.</summary>
    /// <param name="body">UTF-8 JSON.</param>
    /// <param name="maxTextLength">The longest text, in UTF-16 units.</param>
    /// <param name="activity">What it says; null when it cannot be taken.</param>
    /// <returns>Null, or the one sentence that says why not.</returns>
    public static string? TryRead(ReadOnlyMemory<byte> body, int maxTextLength, out ClientActivity? activity)
    {
        activity = null;
        try
        {
            using var document = JsonDocument.Parse(body, Parsing);
            return TryRead(document.RootElement, maxTextLength, out activity);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair, found when it is read.
            return "The body is not valid JSON.";
        }
    }

    /// <summary>The channel data that goes with it, null when there is none.</summary>
    public JsonObject? ChannelData()
    {
        var data = new JsonObject();
        if (ClientActivityId is not null)
            data["clientActivityID"] = ClientActivityId;
        if (PostBack)
            data["postBack"] = true;
        if (MessageBack is { } messageBack)
            data["messageBack"] = JsonObject.Create(messageBack);
        return data.Count == 0 ? null : data;
    }

    private static string? TryRead(JsonElement body, int maxTextLength, out ClientActivity? activity)
    {
        activity = null;
        if (body.ValueKind != JsonValueKind.Object)
            return "The body must be one activity, as a JSON object.";

        if (StringOf(body, "type") is not { } type)
            return "The activity has no type.";

        if (type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing or ActivityTypes.Invoke))
            return "A client may send activities of the types message, event, typing and invoke.";

        if (!TryText(body, "text", out var text))
            return "The activity's text must be a string.";

        if (text?.Length > maxTextLength)
            return FormattableString.Invariant($"A message may have {maxTextLength:N0} characters at most.");

        var data = body.TryGetProperty("channelData", out var channelData) && channelData.ValueKind == JsonValueKind.Object ? channelData : (JsonElement?)null;
        var id = data is null ? null : StringOf(data.Value, "clientActivityID");
        if (id?.Length > MaxIdLength)
            return FormattableString.Invariant($"A clientActivityID may have {MaxIdLength} characters at most.");

        activity = new ClientActivity
        {
            Type = type,
            Text = text,
            Value = body.TryGetProperty("value", out var value) && value.ValueKind != JsonValueKind.Null ? Readable(value).Clone() : null,
            ClientActivityId = string.IsNullOrWhiteSpace(id) ? null : id,
            PostBack = data is not null && data.Value.TryGetProperty("postBack", out var postBack) && postBack.ValueKind == JsonValueKind.True,
            MessageBack = data is not null && data.Value.TryGetProperty("messageBack", out var back) && back.ValueKind == JsonValueKind.Object ? Readable(back).Clone() : null,
        };
        return null;
    }

    /// <summary>The element, every string of which has been read once, so that nobody who reads it later meets a broken one.</summary>
    private static JsonElement Readable(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Readable(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    _ = property.Name;
                    Readable(property.Value);
                }

                break;
        }

        return element;
    }

    private static string? StringOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String ? property.GetString() : null;

    private static bool TryText(JsonElement parent, string name, out string? text)
    {
        text = null;
        if (!parent.TryGetProperty(name, out var property) || property.ValueKind == JsonValueKind.Null)
            return true;

        if (property.ValueKind != JsonValueKind.String)
            return false;

        text = property.GetString();
        return true;
    }
}
