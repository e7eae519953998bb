using System.Globalization;

namespace HomeworkBot.Understanding.Times;

/// <summary>Writes TIMEX values.</summary>
internal static class Timex
{
    public static string Date(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public static string Month(DateTime day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Week(DateTime monday) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):D4}-W{ISOWeek.GetWeekOfYear(monday):D2}");

    public static string Clock(int hour, int? minute, int? second) => (minute, second) switch
    {
        (null, _) => $"T{hour:D2}",
        (_, null) => $"T{hour:D2}:{minute:D2}",
        _ => $"T{hour:D2}:{minute:D2}:{second:D2}",
    };

    public static string Part(DayPart part) => part switch
    {
        DayPart.Dawn => "TDA",
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Breakfast => "TMEB",
        DayPart.Lunch => "TMEL",
        _ => "TMED",
    };

    /// <summary>A length of hours and minutes, as it stands in a range: <c>PT1H30M</c>.</summary>
    public static string Length(TimeSpan length)
    {
        var hours = (int)length.TotalHours;
        return (hours, length.Minutes) switch
        {
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"PT{hours}H"),
            (0, var minutes) => string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M"),
            var (_, minutes) => string.Create(CultureInfo.InvariantCulture, $"PT{hours}H{minutes}M"),
        };
    }

    public static string Amount(double amount) => amount.ToString("0.###", CultureInfo.InvariantCulture);
}
