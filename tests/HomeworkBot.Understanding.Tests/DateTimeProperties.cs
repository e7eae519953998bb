using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace HomeworkBot.Understanding.Tests;

public sealed class DateTimeProperties
{
    private static readonly DateTime Reference = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Unspecified);

    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    [Fact]
    public void Any_time_of_day_reads_back_in_twelve_hours() =>
        ForAnyMinute(time => Only($"tomorrow at {time.ToString("h:mm tt", CultureInfo.InvariantCulture)}", Language.English) == Reference.Date.AddDays(1) + time.TimeOfDay);

    [Fact]
    public void Any_time_of_day_is_among_the_readings_in_twenty_four_hours() =>
        ForAnyMinute(time => Among($"{time:HH:mm}", Language.English, Reference.Date + time.TimeOfDay)
            && Among($"a las {time:H:mm}", Language.Spanish, Reference.Date + time.TimeOfDay));

    [Fact]
    public void Any_time_of_day_reads_back_in_english_words() =>
        ForAnyMinute(time => time.Hour % 12 == 0 || Only(InWords(time), Language.English) == Reference.Date + time.TimeOfDay);

    [Fact]
    public void Any_time_of_day_reads_back_in_spanish_words() =>
        ForAnyMinute(time => time.Hour % 12 == 0 || Only(InSpanishWords(time), Language.Spanish) == Reference.Date + time.TimeOfDay);

    [Fact]
    public void Any_day_reads_back_in_every_way_it_is_written() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 80_000).ToArbitrary(), days =>
        {
            var day = new DateTime(1950, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days);
            return Only(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Language.Spanish) == day
                && Only(day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), Language.English) == day
                && Only(day.ToString("d MMM yyyy", CultureInfo.InvariantCulture), Language.English) == day
                && Only(day.ToString("M/d/yyyy", CultureInfo.InvariantCulture), Language.English) == day
                && Only(day.ToString("d/M/yyyy", CultureInfo.InvariantCulture), Language.Spanish) == day
                && Only($"el {day.Day} de {SpanishMonths[day.Month - 1]} de {day.Year}", Language.Spanish) == day;
        }));

    [Fact]
    public void A_day_without_its_year_is_the_last_one_or_the_next() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 365).ToArbitrary(), Gen.Choose(0, 3000).ToArbitrary(), (days, later) =>
        {
            var day = new DateTime(2028, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days);
            var reference = Reference.AddDays(later);
            var values = DateTimeReader.Read(day.ToString("MMMM d", CultureInfo.InvariantCulture), Language.English, reference)[0].Values;
            return values is [{ Value: { } past }, { Value: { } future }]
                && past < reference.Date && future >= reference.Date
                && (past.Month, past.Day, future.Month, future.Day) == (day.Month, day.Day, day.Month, day.Day);
        }));

    private static void ForAnyMinute(Func<DateTime, bool> holds)
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var time = Reference.Date.AddMinutes(minute);
            Assert.True(holds(time), time.ToString("HH:mm", CultureInfo.InvariantCulture));
        }
    }

    private static DateTime? Only(string text, Language language) =>
        DateTimeReader.Read(text, language, Reference) is [{ Values: [{ Value: { } value }] } match] && match.Start + match.Length == text.Length ? value : null;

    private static bool Among(string text, Language language, DateTime moment) =>
        DateTimeReader.Read(text, language, Reference) is [var match] && match.Values.Any(value => value.Value == moment);

    private static string InWords(DateTime time)
    {
        var hour = Spell.English(time.Hour % 12);
        var next = Spell.English((time.Hour % 12) + 1);
        var half = time.Hour < 12 ? "am" : "pm";
        return time.Minute switch
        {
            0 => $"{hour} {half}",
            15 => $"quarter past {hour} {half}",
            30 => $"half past {hour} {half}",
            45 when time.Hour % 12 < 11 => $"a quarter to {next} {half}",
            < 10 => $"{hour} oh {Spell.English(time.Minute)} {half}",
            _ => $"{hour} {Spell.English(time.Minute)} {half}",
        };
    }

    private static string InSpanishWords(DateTime time)
    {
        var number = time.Hour % 12;
        var hour = number == 1 ? "la una" : "las " + Spell.Spanish(number);
        var part = time.Hour < 12 ? "de la mañana" : "de la tarde";
        return time.Minute switch
        {
            0 => $"a {hour} {part}",
            15 => $"a {hour} y cuarto {part}",
            30 => $"a {hour} y media {part}",
            45 when number < 11 => $"a las {Spell.Spanish(number + 1)} menos cuarto {part}",
            _ => $"a {hour} y {Spell.Spanish(time.Minute)} {part}",
        };
    }
}
