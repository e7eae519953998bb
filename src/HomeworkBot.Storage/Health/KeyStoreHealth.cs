using HomeworkBot.Storage.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HomeworkBot.Storage.Health;

/// <summary>Whether the key store answers and the master key opens what it holds.</summary>
internal sealed class KeyStoreHealth(IDbContextFactory<KeysDbContext> databases, IKeyWrapper wrapper) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.ClientKeys.AsNoTracking().OrderByDescending(row => row.CreatedAt).FirstOrDefaultAsync(cancellationToken) is { } newest)
        {
            await wrapper.UnwrapAsync(newest.Wrapped, cancellationToken);
        }

        return HealthCheckResult.Healthy();
    }
}
