using HomeworkBot.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HomeworkBot.Server.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its start is done and what it needs answers too.</summary>
internal static class Health
{
    public static IServiceCollection AddStartHealth(this IServiceCollection services)
    {
        services.AddSingleton<StartHealth>();
        services.AddHealthChecks().AddCheck<StartHealth>("start", tags: [StorageServices.ReadyTag]);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(StorageServices.ReadyTag) });
    }
}

/// <summary>Unhealthy until everything that a start does has been done, the demo's links included.</summary>
internal sealed class StartHealth : IHealthCheck
{
    private volatile bool done;

    public void Done() => done = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(done ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("starting"));
}
