using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Runs;

namespace HomeworkBot.Core.Turns;

/// <summary>One turn is read once and written once: everything it caused is in one commit or nowhere.</summary>
public interface ITurnStore
{
    /// <summary>What a turn needs to begin. Null when there is no such client.</summary>
    Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken);

    Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);
}

/// <summary>The state a turn begins from.</summary>
public sealed record TurnOpening
{
    /// <summary>The first acknowledgement, when this message was seen before; then nothing else here matters.</summary>
    public string? SeenAs { get; init; }

    /// <summary>The session's row version; 0 before the first turn.</summary>
    public required long RowVersion { get; init; }

    /// <summary>The bot's dialog state as UTF-8 JSON; null before the first turn.</summary>
    public ReadOnlyMemory<byte>? Session { get; init; }

    /// <summary>The sequence of the newest transcript line; 0 before the first.</summary>
    public required long LastSequence { get; init; }

    public required ClientProfile Client { get; init; }

    /// <summary>What the client has been given, oldest first.</summary>
    public required IReadOnlyList<Assignment> Assignments { get; init; }

    /// <summary>Runs in progress, oldest first.</summary>
    public required IReadOnlyList<Run> OpenRuns { get; init; }

    /// <summary>The client's newest entry; null before the first. What "share" and "private" outside a run speak of.</summary>
    public Entry? LastEntry { get; init; }
}

/// <summary>Everything a turn caused. Payloads are plain here and sealed where they are stored.</summary>
public sealed record TurnCommit
{
    public required InboundKey Key { get; init; }

    public required ClientId Client { get; init; }

    /// <summary>The row version the turn began from; another one there now is a conflict.</summary>
    public required long ExpectedRowVersion { get; init; }

    /// <summary>The acknowledgement, repeated whenever the message comes again.</summary>
    public required string AckActivityId { get; init; }

    /// <summary>The dialog state to keep, as UTF-8 JSON.</summary>
    public required ReadOnlyMemory<byte> Session { get; init; }

    /// <summary>When the turn happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>New transcript lines, sequences ascending from <see cref="TurnOpening.LastSequence"/> + 1.</summary>
    public IReadOnlyList<TranscriptLine> Lines { get; init; } = [];

    /// <summary>What must be sent over a channel that is sent to; web chat reads its lines instead.</summary>
    public IReadOnlyList<OutgoingMessage> Outgoing { get; init; } = [];

    /// <summary>Runs begun or gone on with.</summary>
    public IReadOnlyList<Run> Runs { get; init; } = [];

    /// <summary>Runs that ended, with or without an entry.</summary>
    public IReadOnlyList<RunId> EndedRuns { get; init; } = [];

    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>Entries whose sharing the client changed.</summary>
    public IReadOnlyList<SharingChange> SharingChanges { get; init; } = [];

    /// <summary>
    /// Sequences of earlier lines that hold or quote an answer the client replaced: they stay the client's and leave
    /// the therapist's view, however the entry is shared.
    /// </summary>
    public IReadOnlyList<long> WithdrawnLines { get; init; } = [];

    /// <summary>The version of the consent given in this turn; null when none was.</summary>
    public string? ConsentGiven { get; init; }
}

/// <summary>One line of a client's conversation, whatever channel it came or went by.</summary>
public sealed record TranscriptLine
{
    /// <summary>Per client, ascending without gaps from 1; the web chat watermark.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required bool FromClient { get; init; }

    public required string Channel { get; init; }

    /// <summary>The run the line belongs to; null for talk outside runs, which is private.</summary>
    public RunId? Run { get; init; }

    /// <summary>The activity, channel-neutral, as UTF-8 JSON; its id is the line's.</summary>
    public required ReadOnlyMemory<byte> Activity { get; init; }
}

/// <summary>A line owed to a channel.</summary>
/// <param name="Sequence">The line.</param>
/// <param name="Channel">The channel to send it over.</param>
/// <param name="NotBefore">The earliest moment to send it.</param>
public sealed record OutgoingMessage(long Sequence, string Channel, DateTimeOffset NotBefore);

public sealed record SharingChange(EntryId Entry, Sharing Sharing);

/// <summary>What came of a commit.</summary>
public enum CommitResult
{
    Committed,

    /// <summary>The message had been committed by another turn; open again to read its acknowledgement.</summary>
    Duplicate,

    /// <summary>Another turn of this client came first; run again from the new state.</summary>
    Conflict,
}
