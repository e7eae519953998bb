using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// One client's turns, kept in memory and gone with the process: for trying a homework in the terminal and for tests.
/// Keeps the promises of a store (once per message, a conflict when another turn came first, all or nothing).
/// </summary>
public sealed class InMemoryTurnStore(ClientProfile client, IReadOnlyList<Assignment> assignments) : ITurnStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<InboundKey, string> seen = [];
    private readonly List<TranscriptLine> lines = [];
    private readonly List<OutgoingMessage> outgoing = [];
    private readonly List<Run> runs = [];
    private readonly List<Entry> entries = [];
    private ClientProfile profile = client;
    private ReadOnlyMemory<byte>? session;
    private long rowVersion;

    /// <summary>The client, with the consent given so far.</summary>
    public ClientProfile Client => Locked(() => profile);

    /// <summary>Every line so far.</summary>
    public IReadOnlyList<TranscriptLine> Lines => Locked(() => lines.ToArray());

    /// <summary>Everything owed to a channel so far.</summary>
    public IReadOnlyList<OutgoingMessage> Outgoing => Locked(() => outgoing.ToArray());

    /// <summary>Runs in progress, oldest first.</summary>
    public IReadOnlyList<Run> OpenRuns => Locked(() => runs.ToArray());

    /// <summary>Entries, oldest first, with the sharing chosen last.</summary>
    public IReadOnlyList<Entry> Entries => Locked(() => entries.ToArray());

    public Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken) => Task.FromResult(Locked(() =>
        client != profile.Id
            ? null
            : new TurnOpening
            {
                SeenAs = seen.GetValueOrDefault(key),
                RowVersion = rowVersion,
                Session = session,
                LastSequence = lines.Count,
                Client = profile,
                Assignments = assignments,
                OpenRuns = runs.ToArray(),
                LastEntry = entries.LastOrDefault(),
            }));

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return Task.FromResult(Locked(() => Commit(commit)));
    }

    private CommitResult Commit(TurnCommit commit)
    {
        if (seen.ContainsKey(commit.Key))
            return CommitResult.Duplicate;

        if (commit.ExpectedRowVersion != rowVersion)
            return CommitResult.Conflict;

        seen.Add(commit.Key, commit.AckActivityId);
        rowVersion++;
        session = commit.Session;
        lines.AddRange(commit.Lines);
        outgoing.AddRange(commit.Outgoing);
        foreach (var run in commit.Runs)
            Replace(runs, run, other => other.Id == run.Id);

        runs.RemoveAll(run => commit.EndedRuns.Contains(run.Id));
        entries.AddRange(commit.Entries);
        foreach (var change in commit.SharingChanges)
        {
            if (entries.Find(entry => entry.Id == change.Entry) is { } entry)
                Replace(entries, entry with { Sharing = change.Sharing }, other => other.Id == change.Entry);
        }

        if (commit.ConsentGiven is { } version)
            profile = profile with { ConsentVersion = version };

        return CommitResult.Committed;
    }

    private static void Replace<T>(List<T> items, T item, Predicate<T> same)
    {
        var index = items.FindIndex(same);
        if (index < 0)
            items.Add(item);
        else
            items[index] = item;
    }

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
            return read();
    }
}
