using NodaTime;

namespace HomeworkBot.Core.Clients;

/// <summary>Wall time in a client's zone. An unknown zone counts as UTC: a client's time is never a reason to fail.</summary>
public static class LocalClock
{
    /// <summary>What a clock on the wall shows.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">IANA.</param>
    public static DateTime At(DateTimeOffset moment, string zone) =>
        Instant.FromDateTimeOffset(moment).InZone(Zone(zone)).ToDateTimeUnspecified();

    /// <summary>
    /// The moment a wall time names. A time the clocks jump over is as much later as they jump; of a time that comes
    /// twice the first is taken.
    /// </summary>
    public static DateTimeOffset Moment(DateTime wall, string zone) =>
        LocalDateTime.FromDateTime(wall).InZoneLeniently(Zone(zone)).ToDateTimeOffset();

    private static DateTimeZone Zone(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc;
}
