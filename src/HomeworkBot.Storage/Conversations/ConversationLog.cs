using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Conversations;

internal sealed class ConversationLog(IDbContextFactory<AppDbContext> databases, Vault vault) : IConversationLog
{
    public async Task<IReadOnlyList<TranscriptLine>> ReadAsync(ClientId client, long after, int limit, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.TranscriptLines.AsNoTracking()
            .Where(line => line.ClientId == client && line.Sequence > after)
            .OrderBy(line => line.Sequence)
            .Take(limit)
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var key = await vault.KeyOfAsync(client, cancellationToken);
        return [.. rows.Select(key.Open)];
    }

    public async Task<long> LatestAsync(ClientId client, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Sessions.Where(session => session.ClientId == client).Select(session => session.LastSequence).SingleOrDefaultAsync(cancellationToken);
    }
}
