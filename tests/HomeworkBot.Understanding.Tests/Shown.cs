using System.Globalization;

namespace HomeworkBot.Understanding.Tests;

/// <summary>Writes what was read on one line, as the Bot Framework's resolutions are written, so that a table of replies reads easily.</summary>
internal static class Shown
{
    public static string All(IReadOnlyList<DateTimeMatch> matches) => string.Join(" & ", matches.Select(match => All(match.Values)));

    private static string All(IReadOnlyList<DateTimeValue> values) => string.Join(" | ", values.Select(One));

    private static string One(DateTimeValue value) => value.Kind switch
    {
        DateTimeKindOf.Duration => $"{value.Timex} {value.Duration!.Value.TotalSeconds.ToString(CultureInfo.InvariantCulture)}",
        DateTimeKindOf.Set => $"{value.Timex} set",
        DateTimeKindOf.DateRange or DateTimeKindOf.TimeRange or DateTimeKindOf.DateTimeRange =>
            $"{value.Timex} {Moment(value.Kind, value.Start)}..{Moment(value.Kind, value.End)}",
        _ => $"{value.Timex} {Moment(value.Kind, value.Value)}",
    };

    private static string Moment(DateTimeKindOf kind, DateTime? moment) => moment?.ToString(
        kind switch
        {
            DateTimeKindOf.Date or DateTimeKindOf.DateRange => "yyyy-MM-dd",
            DateTimeKindOf.Time or DateTimeKindOf.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture) ?? "";
}
