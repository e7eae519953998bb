using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Database;

/// <summary>Brings the database to this program's form.</summary>
internal sealed class DatabaseStart(IDbContextFactory<AppDbContext> databases)
{
    /// <exception cref="StorageStartException">The database belongs to a newer program.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var known = database.Database.GetMigrations().ToHashSet();
        if ((await database.Database.GetAppliedMigrationsAsync(cancellationToken)).FirstOrDefault(applied => !known.Contains(applied)) is { } newer)
        {
            throw new StorageStartException($"The database is newer than this program (it has the migration {newer}): start the newer program, or restore a backup.");
        }

        await database.Database.MigrateAsync(cancellationToken);
    }
}
