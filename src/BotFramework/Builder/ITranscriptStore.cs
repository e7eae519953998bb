using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what was said, a transcript a conversation.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>A page of a conversation, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">Where the page before ended; null for the first page.</param>
    /// <param name="startDate">Activities older than this are left out.</param>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>A page of the conversations of a channel, oldest first.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null);

    /// <summary>Deletes a conversation; one nobody took down is passed over.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
