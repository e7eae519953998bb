using System.Text.Json;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Definitions;

internal sealed class DefinitionStore(IDbContextFactory<AppDbContext> databases, TimeProvider time) : IDefinitionStore
{
    public async Task PublishAsync(HomeworkVersion version, HomeworkSource source, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await IsThereAsync(database, version, cancellationToken))
        {
            return;
        }

        database.HomeworkVersions.Add(new HomeworkVersionRow
        {
            Version = version.Value,
            Homework = source.Id,
            Files = JsonSerializer.Serialize(source.Files),
            PublishedAt = time.GetUtcNow(),
        });
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another publisher may have come between; a version names its content, so that the one there is the same.
            if (!await IsThereAsync(database, version, cancellationToken))
            {
                throw;
            }
        }
    }

    public async Task<HomeworkSource?> FindAsync(HomeworkVersion version, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await database.HomeworkVersions.AsNoTracking().SingleOrDefaultAsync(found => found.Version == version.Value, cancellationToken);
        return row is null
            ? null
            : new HomeworkSource { Id = row.Homework, Files = JsonSerializer.Deserialize<Dictionary<string, string>>(row.Files)! };
    }

    private static Task<bool> IsThereAsync(AppDbContext database, HomeworkVersion version, CancellationToken cancellationToken) =>
        database.HomeworkVersions.AnyAsync(row => row.Version == version.Value, cancellationToken);
}
