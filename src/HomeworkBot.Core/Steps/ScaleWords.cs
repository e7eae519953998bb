using System.Globalization;
using HomeworkBot.Core.Steps.Replies;

namespace HomeworkBot.Core.Steps;

/// <summary>How numbers on a scale are said.</summary>
internal static class ScaleWords
{
    /// <summary><c>70%</c>, <c>7</c>, <c>20 min</c>.</summary>
    public static string Number(int value, QuestionScale scale)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return scale.Unit switch
        {
            null => number,
            "%" => number + "%",
            _ => number + " " + scale.Unit,
        };
    }

    public static string Hint(ScaleFault fault, QuestionScale scale, StepWords words) => words.Say(
        fault switch
        {
            ScaleFault.OutOfRange => "scale.range",
            ScaleFault.Several => "scale.several",
            _ => "scale.hint",
        },
        ("min", scale.Min.ToString(CultureInfo.InvariantCulture)),
        ("max", Number(scale.Max, scale)));
}
