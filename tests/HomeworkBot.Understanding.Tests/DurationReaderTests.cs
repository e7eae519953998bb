namespace HomeworkBot.Understanding.Tests;

public sealed class DurationReaderTests
{
    [Theory]
    [InlineData("twenty minutes", 20, "PT20M")]
    [InlineData("20 min", 20, "PT20M")]
    [InlineData("20min", 20, "PT20M")]
    [InlineData("20m", 20, "PT20M")]
    [InlineData("a 20-minute walk", 20, "PT20M")]
    [InlineData("half an hour", 30, "PT0.5H")]
    [InlineData("a half hour", 30, "PT0.5H")]
    [InlineData("half hour", 30, "PT0.5H")]
    [InlineData("an hour", 60, "PT1H")]
    [InlineData("an hour and a half", 90, "PT1.5H")]
    [InlineData("one and a half hours", 90, "PT1.5H")]
    [InlineData("hour and a half", 90, "PT1.5H")]
    [InlineData("1.5 hours", 90, "PT1.5H")]
    [InlineData("1h30", 90, "PT1H30M")]
    [InlineData("1h30m", 90, "PT1H30M")]
    [InlineData("1 hour 75", 60, "PT1H")]
    [InlineData("1 h 30 min", 90, "PT1H30M")]
    [InlineData("1 hour and 30 minutes", 90, "PT1H30M")]
    [InlineData("an hour, ten minutes", 70, "PT1H10M")]
    [InlineData("quarter of an hour", 15, "PT0.25H")]
    [InlineData("three quarters of an hour", 45, "PT0.75H")]
    [InlineData("a couple of hours", 120, "PT2H")]
    [InlineData("a few minutes", 3, "PT3M")]
    [InlineData("90 secs", 1.5, "PT90S")]
    [InlineData("two weeks", 20160, "P2W")]
    [InlineData("a day and 2 hours", 1560, "P1DT2H")]
    [InlineData("all day", 1440, "P1D")]
    [InlineData("idk maybe like 15 mins?", 15, "PT15M")]
    public void English_lengths(string reply, double minutes, string timex) =>
        Assert.Equal((minutes, timex), One(reply, Language.English));

    [Theory]
    [InlineData("veinte minutos", 20, "PT20M")]
    [InlineData("unos 20 minutos", 20, "PT20M")]
    [InlineData("media hora", 30, "PT0.5H")]
    [InlineData("una hora", 60, "PT1H")]
    [InlineData("hora y media", 90, "PT1.5H")]
    [InlineData("una hora y media", 90, "PT1.5H")]
    [InlineData("una hora y cuarto", 75, "PT1.25H")]
    [InlineData("un cuarto de hora", 15, "PT0.25H")]
    [InlineData("cuarto de hora", 15, "PT0.25H")]
    [InlineData("tres cuartos de hora", 45, "PT0.75H")]
    [InlineData("1 hora y 20 minutos", 80, "PT1H20M")]
    [InlineData("un par de horas", 120, "PT2H")]
    [InlineData("1h30", 90, "PT1H30M")]
    [InlineData("todo el día", 1440, "P1D")]
    public void Spanish_lengths(string reply, double minutes, string timex) =>
        Assert.Equal((minutes, timex), One(reply, Language.Spanish));

    [Theory]
    [InlineData("10 to 15 minutes", Language.English)]
    [InlineData("10-15 min", Language.English)]
    [InlineData("10 or 15 mins", Language.English)]
    [InlineData("de 10 a 15 minutos", Language.Spanish)]
    [InlineData("entre 10 y 15 minutos", Language.Spanish)]
    public void A_range_keeps_both_ends(string reply, Language language)
    {
        var match = Assert.Single(DurationReader.Read(reply, language));

        Assert.Equal((TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15)), (match.Value, match.High));
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("a while")]
    [InlineData("-5 minutes")]
    [InlineData("the first second")]
    [InlineData("99999999999999 years")]
    [InlineData("6 or 799999999 days")]
    public void What_is_no_length_is_left_alone(string reply) =>
        Assert.DoesNotContain(DurationReader.Read(reply, Language.English), match => match.Value < TimeSpan.Zero || match.Length == reply.Length);

    private static (double Minutes, string Timex) One(string reply, Language language)
    {
        var match = Assert.Single(DurationReader.Read(reply, language));
        return (match.Value.TotalMinutes, match.Timex);
    }
}
