using System.Globalization;

namespace HomeworkBot.Core.Steps;

/// <summary>How days and times are said in a language.</summary>
internal static class MomentWords
{
    /// <summary><c>Tuesday, November 24 at 6:00 PM</c>.</summary>
    public static string Moment(DateTime local, StepWords words) =>
        Fill(words.Say("when.format", ("time", Time(TimeOnly.FromDateTime(local), words))), DateOnly.FromDateTime(local), words);

    /// <summary><c>Tuesday, November 24</c>.</summary>
    public static string Day(DateOnly day, StepWords words) => Fill(words.Say("when.day-format"), day, words);

    /// <summary><c>6:00 PM</c> or <c>18:00</c>, as the language has it.</summary>
    public static string Time(TimeOnly time, StepWords words) =>
        time.ToString(words.Say("when.clock") == "12" ? "h:mm tt" : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Times a client can tap instead of typing: this evening where there is time left, tomorrow morning and evening.</summary>
    public static IReadOnlyList<QuestionOption> Suggestions(DateTime now, StepWords words)
    {
        var tomorrow = now.Date.AddDays(1);
        List<DateTime> moments = [tomorrow.AddHours(10), tomorrow.AddHours(18)];
        if (now.Hour < 16)
            moments.Insert(0, now.Date.AddHours(18));

        return [.. moments.Select(moment => new QuestionOption(moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), Moment(moment, words)))];
    }

    private static string Fill(string format, DateOnly day, StepWords words) => format
        .Replace("{weekday}", words.List("when.weekdays")[((int)day.DayOfWeek + 6) % 7], StringComparison.Ordinal)
        .Replace("{month}", words.List("when.months")[day.Month - 1], StringComparison.Ordinal)
        .Replace("{day}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
