using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HomeworkBot.Portal.Shared;

/// <summary>Moments as they were for the client, on the client's own calendar and clock.</summary>
internal static class ClientTime
{
    private static readonly LocalDateTimePattern MomentPattern = Pattern("ddd, MMM d, yyyy, h:mm tt");
    private static readonly LocalDateTimePattern DayPattern = Pattern("ddd, MMM d, yyyy");
    private static readonly LocalDateTimePattern ClockPattern = Pattern("h:mm tt");

    /// <summary>For example <c>Tue, Nov 3, 2026, 6:40 PM</c>.</summary>
    public static string Moment(DateTimeOffset at, string zone) => MomentPattern.Format(Local(at, zone));

    /// <summary>For example <c>Tue, Nov 3, 2026</c>.</summary>
    public static string Day(DateTimeOffset at, string zone) => DayPattern.Format(Local(at, zone));

    /// <summary>For example <c>6:40 PM</c>.</summary>
    public static string Clock(DateTimeOffset at, string zone) => ClockPattern.Format(Local(at, zone));

    /// <summary>How the zone is named on a page; a zone we do not know is shown, and read, as UTC.</summary>
    public static string ZoneName(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null ? "UTC" : zone.Replace('_', ' ');

    private static LocalDateTime Local(DateTimeOffset at, string zone) =>
        Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc).LocalDateTime;

    private static LocalDateTimePattern Pattern(string text) => LocalDateTimePattern.Create(text, CultureInfo.InvariantCulture);
}
