using System.Text.Json.Serialization;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <param name="ConversationId">The client's one conversation.</param>
/// <param name="Token">Opens it.</param>
/// <param name="ExpiresIn">For how many seconds.</param>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <param name="ConversationId">The client's one conversation.</param>
/// <param name="Token">A fresh token, with which the client goes on.</param>
/// <param name="ExpiresIn">For how many seconds.</param>
/// <param name="StreamUrl">Where to open the stream, as it stands.</param>
internal sealed record ConversationAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl")] string StreamUrl);

/// <param name="Id">The activity's id.</param>
internal sealed record ResourceAnswer([property: JsonPropertyName("id")] string Id);
