using HomeworkBot.Core;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Conversations;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Turns;

/// <summary>Writes one turn inside a transaction of the caller's, who commits it only when the turn was accepted.</summary>
internal sealed class CommitWriter(TurnCommit turn, ClientKey key)
{
    private readonly byte[] inbound = InboundHash.Of(turn.Key);

    public async Task<CommitResult> WriteAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        // From here on the session's row is this transaction's, so that nothing below races with another turn of the client.
        var isNext = await AdvanceSessionAsync(database, cancellationToken);
        if (await database.InboundMessages.AnyAsync(message => message.ClientId == turn.Client && message.Key == inbound, cancellationToken))
        {
            return CommitResult.Duplicate;
        }

        if (!isNext)
        {
            return CommitResult.Conflict;
        }

        foreach (var run in turn.Runs)
        {
            await WriteRunAsync(database, run, cancellationToken);
        }

        AddRows(database);
        await database.SaveChangesAsync(cancellationToken);

        // After the rows are there: a run may begin and end in one turn, and an entry's sharing be chosen in it.
        await EndRunsAsync(database, cancellationToken);
        await ChangeSharingAsync(database, cancellationToken);
        await WithdrawLinesAsync(database, cancellationToken);
        return CommitResult.Committed;
    }

    private async Task<bool> AdvanceSessionAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        var state = key.Seal(SealedKind.Session, turn.Client.ToString(), turn.Session.Span);
        long? last = turn.Lines.Count > 0 ? turn.Lines[^1].Sequence : null;
        return await database.Sessions
            .Where(session => session.ClientId == turn.Client && session.RowVersion == turn.ExpectedRowVersion)
            .ExecuteUpdateAsync(
                session => session
                    .SetProperty(row => row.RowVersion, row => row.RowVersion + 1)
                    .SetProperty(row => row.State, state)
                    .SetProperty(row => row.LastSequence, row => last ?? row.LastSequence),
                cancellationToken) == 1;
    }

    private async Task WriteRunAsync(AppDbContext database, Run run, CancellationToken cancellationToken)
    {
        var state = key.Seal(run);
        var there = await database.Runs
            .Where(row => row.Id == run.Id && row.ClientId == turn.Client)
            .ExecuteUpdateAsync(
                row => row.SetProperty(found => found.State, state).SetProperty(found => found.DueAt, run.DueAt),
                cancellationToken);
        if (there == 0)
        {
            database.Runs.Add(new RunRow
            {
                Id = run.Id,
                ClientId = turn.Client,
                AssignmentId = run.Assignment,
                Version = run.Version.Value,
                StartedAt = run.StartedAt,
                DueAt = run.DueAt,
                State = state,
            });
        }
    }

    private async Task EndRunsAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        foreach (var run in turn.EndedRuns)
        {
            await database.Runs
                .Where(row => row.Id == run && row.ClientId == turn.Client && row.EndedAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(found => found.EndedAt, turn.At), cancellationToken);
        }
    }

    private async Task ChangeSharingAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        foreach (var change in turn.SharingChanges)
        {
            await database.Entries
                .Where(row => row.Id == change.Entry && row.ClientId == turn.Client)
                .ExecuteUpdateAsync(row => row.SetProperty(found => found.Sharing, change.Sharing), cancellationToken);
        }
    }

    private async Task WithdrawLinesAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        if (turn.WithdrawnLines.Count > 0)
        {
            await database.TranscriptLines
                .Where(row => row.ClientId == turn.Client && turn.WithdrawnLines.Contains(row.Sequence))
                .ExecuteUpdateAsync(row => row.SetProperty(found => found.Withdrawn, true), cancellationToken);
        }
    }

    private void AddRows(AppDbContext database)
    {
        database.InboundMessages.Add(new InboundMessageRow
        {
            ClientId = turn.Client,
            Key = inbound,
            Ack = key.Seal(SealedKind.Acknowledgement, Convert.ToHexString(inbound), new ClientText(turn.AckActivityId)),
            At = turn.At,
        });
        database.TranscriptLines.AddRange(turn.Lines.Select(line => key.Seal(turn.Client, line)));
        database.OutboxMessages.AddRange(turn.Outgoing.Select(message => new OutboxMessageRow
        {
            Id = Guid.CreateVersion7(turn.At),
            ClientId = turn.Client,
            Sequence = message.Sequence,
            Channel = message.Channel,
            NotBefore = message.NotBefore,
            State = OutboxState.Owed,
        }));
        database.Entries.AddRange(turn.Entries.Select(entry => key.Seal(turn.Client, entry)));
        if (turn.ConsentGiven is { } version)
        {
            database.Consents.Add(new ConsentRow { ClientId = turn.Client, GivenAt = turn.At, Version = version });
        }
    }
}
