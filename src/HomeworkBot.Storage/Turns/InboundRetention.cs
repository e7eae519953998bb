using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HomeworkBot.Storage.Turns;

/// <summary>Forgets, every hour, inbound messages that no channel delivers again any more.</summary>
internal sealed partial class InboundRetention(IDbContextFactory<AppDbContext> databases, StorageOptions options, TimeProvider time, ILogger<InboundRetention> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Forgets what is older than the setting. Gives how many.</summary>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - options.InboundKept;
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.InboundMessages.Where(message => message.At < before).ExecuteDeleteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next hour tries again; a database that stays away is the health check's to tell.
                Failed(failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old inbound messages could not be forgotten")]
    private partial void Failed(Exception failure);
}
