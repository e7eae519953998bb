using System.Globalization;
using System.Threading.RateLimiting;
using HomeworkBot.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>
/// How often one client may write, and one device try a PIN. Counted in each replica: it keeps a broken page from
/// flooding the bot, and the device's own lock counts wrong PINs everywhere.
/// </summary>
internal sealed class ClientLimits(IOptions<WebChatOptions> options) : IDisposable
{
    private const int PinTriesPerMinute = 10;

    private readonly PartitionedRateLimiter<Guid> messages = Create(options.Value.MessagesPerMinute);
    private readonly PartitionedRateLimiter<Guid> pins = Create(PinTriesPerMinute);

    /// <summary>Null when the client may write now; else how long to wait.</summary>
    public TimeSpan? WaitToWrite(ClientId client) => Wait(messages, client.Value);

    /// <summary>Null when the device may try a PIN now; else how long to wait.</summary>
    public TimeSpan? WaitToTryPin(DeviceId device) => Wait(pins, device.Value);

    /// <summary>Writes the wait where clients look for it.</summary>
    public static void RetryAfter(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        messages.Dispose();
        pins.Dispose();
    }

    private static PartitionedRateLimiter<Guid> Create(int perMinute) => PartitionedRateLimiter.Create<Guid, Guid>(id =>
        RateLimitPartition.GetTokenBucketLimiter(id, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        }));

    private static TimeSpan? Wait(PartitionedRateLimiter<Guid> limiter, Guid id)
    {
        using var lease = limiter.AttemptAcquire(id);
        if (lease.IsAcquired)
            return null;

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }
}
