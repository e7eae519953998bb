using System.Globalization;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

/// <summary>A reading in a few characters, so that what a reply means fits on one line of a test.</summary>
internal static class ReadingText
{
    public static string Of(Reading reading) => reading switch
    {
        Reading.Answered { Value: var answer } => Of(answer),
        Reading.Incomplete { SoFar: var answer } => "more: " + Of(answer),
        Reading.NotUnderstood { Hint: var hint } => "? " + hint,
        _ => throw new InvalidOperationException(),
    };

    private static string Of(Answer answer) => answer switch
    {
        TextAnswer text => text.Text.Value,
        ScaleAnswer scale => scale.Value.ToString(CultureInfo.InvariantCulture),
        RatingsAnswer ratings => string.Join(", ", ratings.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Name.Value} {item.Value?.ToString(CultureInfo.InvariantCulture) ?? "?"}"))),
        ChoiceAnswer choice => choice.Value,
        YesNoAnswer yesNo => yesNo.Value ? "yes" : "no",
        WhenAnswer moment => moment.At.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
        PartialWhenAnswer part => string.Create(CultureInfo.InvariantCulture, $"{part.Day:yyyy-MM-dd} {part.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "?"}"),
        _ => throw new InvalidOperationException(),
    };
}
