using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HomeworkBot.Storage.Health;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<AppDbContext> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Practices.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
