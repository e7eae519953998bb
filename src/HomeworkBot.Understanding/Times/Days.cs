using System.Globalization;

namespace HomeworkBot.Understanding.Times;

/// <summary>Calendar arithmetic around today.</summary>
internal static class Days
{
    // Nobody plans further; it also keeps every sum inside the calendar.
    private const double LongestDays = 36_525;

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateTime Monday(DateTime day) => day.AddDays(1 - Weekday(day));

    /// <summary>A weekday said alone.</summary>
    public static DayPiece OnWeekday(int end, DateTime today, int weekday)
    {
        var future = today.AddDays((weekday - Weekday(today) + 7) % 7);
        return new DayPiece(end, $"XXXX-WXX-{weekday}", future.AddDays(-7), future);
    }

    /// <summary>A day of a month said without its year; null when no month has it.</summary>
    public static DayPiece? OnMonthDay(int end, DateTime today, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month))
            return null;

        // February 29 may be years away.
        DateTime? past = null;
        DateTime? future = null;
        for (var away = 0; away <= 8 && (past is null || future is null); away++)
        {
            future ??= InYear(today.Year + away, month, day) is { } later && later >= today ? later : null;
            past ??= InYear(today.Year - away, month, day) is { } earlier && earlier < today ? earlier : null;
        }

        return new DayPiece(end, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}"), past!.Value, future!.Value);
    }

    /// <summary>A day said by its number alone; null when no month has it.</summary>
    public static DayPiece? OnDay(int end, DateTime today, int day)
    {
        if (day is < 1 or > 31)
            return null;

        var first = today.AddDays(1 - today.Day);
        var past = first;
        while (InYear(past.Year, past.Month, day) is not { } found || found >= today)
            past = past.AddMonths(-1);
        var future = first;
        while (InYear(future.Year, future.Month, day) is not { } found || found < today)
            future = future.AddMonths(1);

        return new DayPiece(end, string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"), past.AddDays(day - 1), future.AddDays(day - 1));
    }

    public static DateTime? InYear(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>A moment so many units on (or back); null when that is too far to mean anything.</summary>
    public static DateTime? Add(DateTime moment, TimeUnit unit, double amount)
    {
        if (Math.Abs(amount) * Length(unit).TotalDays > LongestDays)
            return null;

        var whole = (int)amount;
        return unit switch
        {
            TimeUnit.Month when whole == amount => moment.AddMonths(whole),
            TimeUnit.Year when whole == amount => moment.AddYears(whole),
            _ => moment + (Length(unit) * amount),
        };
    }

    /// <summary>A unit's length; a month counts as 30 days, a year as 365.</summary>
    public static TimeSpan Length(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => TimeSpan.FromSeconds(1),
        TimeUnit.Minute => TimeSpan.FromMinutes(1),
        TimeUnit.Hour => TimeSpan.FromHours(1),
        TimeUnit.Day => TimeSpan.FromDays(1),
        TimeUnit.Week => TimeSpan.FromDays(7),
        TimeUnit.Weekend => TimeSpan.FromDays(2),
        TimeUnit.Month => TimeSpan.FromDays(30),
        _ => TimeSpan.FromDays(365),
    };
}
