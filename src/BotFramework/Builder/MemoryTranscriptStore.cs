using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts in this process's memory, for tests and for trying out.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string ChannelId, string ConversationId), List<Activity>> _transcripts = [];

    /// <summary>Takes down one activity. An update changes what it updates, a deletion leaves who and when of what it deletes.</summary>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        var entry = (Activity)activity;
        var channelId = entry.ChannelId ?? throw new ArgumentException("The activity has no channel id.", nameof(activity));
        var conversationId = entry.Conversation?.Id ?? throw new ArgumentException("The activity has no conversation id.", nameof(activity));
        lock (_lock)
        {
            if (!_transcripts.TryGetValue((channelId, conversationId), out var transcript))
                _transcripts.Add((channelId, conversationId), transcript = []);

            if (entry.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
                Amend(transcript, entry);
            else
                transcript.Add(entry);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var transcript = _transcripts.GetValueOrDefault((channelId, conversationId), []);
            return Task.FromResult(Page<IActivity>(
                transcript.Where(entry => startDate == default || entry.Timestamp >= startDate).OrderBy(entry => entry.Timestamp),
                entry => entry.Id,
                continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = _transcripts
                .Where(pair => pair.Key.ChannelId == channelId)
                .Select(pair => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = pair.Key.ConversationId,
                    Created = pair.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(Page(transcripts, transcript => transcript.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
            _transcripts.Remove((channelId, conversationId));

        return Task.CompletedTask;
    }

    private static void Amend(List<Activity> transcript, Activity amendment)
    {
        var index = transcript.FindIndex(entry => entry.Id == amendment.Id);
        if (index < 0)
            return;

        var original = transcript[index];
        if (amendment.Type == ActivityTypes.MessageUpdate)
        {
            var updated = ProtocolJson.Clone(amendment);
            updated.Type = original.Type;
            updated.LocalTimestamp = original.LocalTimestamp;
            updated.Timestamp = original.Timestamp;
            transcript[index] = updated;
        }
        else
        {
            transcript[index] = new Activity(ActivityTypes.MessageDelete)
            {
                Id = original.Id,
                From = new ChannelAccount("deleted", role: original.From?.Role),
                Recipient = new ChannelAccount("deleted", role: original.Recipient?.Role),
                Locale = original.Locale,
                LocalTimestamp = original.Timestamp,
                Timestamp = original.Timestamp,
                ChannelId = original.ChannelId,
                Conversation = original.Conversation,
                ServiceUrl = original.ServiceUrl,
                ReplyToId = original.ReplyToId,
            };
        }
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> items, Func<T, string?> id, string? continuationToken)
    {
        if (continuationToken is not null)
            items = items.SkipWhile(item => id(item) != continuationToken).Skip(1);

        T[] page = [.. items.Take(PageSize)];
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? id(page[^1]) : null };
    }
}
