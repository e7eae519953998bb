using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Turns;

/// <summary>Turns over EF Core: what is read is a handful of indexed look-ups, what is written is one transaction.</summary>
internal sealed class TurnStore(IDbContextFactory<AppDbContext> databases, Vault vault) : ITurnStore
{
    public async Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await new OpeningReader(database, vault).ReadAsync(InboundHash.Of(key), client, cancellationToken);
    }

    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var writer = new CommitWriter(commit, await vault.KeyOfAsync(commit.Client, cancellationToken));
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var result = await writer.WriteAsync(database, cancellationToken);
        if (result is CommitResult.Committed)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }
}
