using HomeworkBot.Core.Turns;

namespace HomeworkBot.Core.Conversations;

/// <summary>A client's conversation as a log: what web chat shows and streams.</summary>
public interface IConversationLog
{
    /// <summary>Lines after a sequence, ascending, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<TranscriptLine>> ReadAsync(ClientId client, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The newest line's sequence; 0 when there is none.</summary>
    Task<long> LatestAsync(ClientId client, CancellationToken cancellationToken);
}
