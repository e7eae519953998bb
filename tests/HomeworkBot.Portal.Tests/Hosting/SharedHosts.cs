namespace HomeworkBot.Portal.Tests.Hosting;

/// <summary>One host an environment for tests that leave no trace in it.</summary>
public sealed class SharedHosts : IAsyncLifetime
{
    private readonly Dictionary<string, PortalHost> started = [];

    internal PortalHost this[string environment] => started[environment];

    public async ValueTask InitializeAsync()
    {
        foreach (var environment in new[] { "Development", "Production" })
        {
            started[environment] = await PortalHost.StartAsync(environment);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in started.Values)
        {
            await host.DisposeAsync();
        }
    }
}
