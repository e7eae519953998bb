using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

internal enum ScaleFault
{
    NoNumber,
    OutOfRange,
    Several,
}

/// <summary>Finds the number on a scale that a reply means: "about seventy", "7/10", "6 or 7", "a lot".</summary>
internal static class ScaleReply
{
    public static (int? Value, ScaleFault Fault) Read(string text, QuestionScale scale, StepWords words, Language language)
    {
        var said = Phrase.Words(text);
        if (said.Length == 0)
            return (null, ScaleFault.NoNumber);

        var anchors = scale.Anchors.Select(anchor => Phrase.Words(anchor.Words)).ToList();
        if (anchors.FindIndex(anchor => Phrase.Same(anchor, said)) is >= 0 and var exact)
            return (scale.Anchors[exact].Value, default);

        var values = Numbers(text, scale, language);
        if (values.Count > 0)
            return One(values, scale);

        // Not by a part of it: "strong" alone is not "as strong as it gets".
        var candidates = Enumerable.Range(0, anchors.Count).Where(i => anchors[i].Length <= said.Length).ToList();
        if (Near.Best(text, [.. candidates.Select(i => scale.Anchors[i].Words)]) is not { } near || Phrase.IsTakenBack(said, anchors[candidates[near]], words.List("not")))
            return (null, ScaleFault.NoNumber);

        return (scale.Anchors[candidates[near]].Value, default);
    }

    /// <summary>Every number in the text, brought onto the scale, in order; some may lie outside it.</summary>
    public static IReadOnlyList<long> Numbers(string text, QuestionScale scale, Language language) =>
        [.. NumberReader.Read(text, language).Where(IsAmount).Select(match => OnScale(match, scale))];

    public static bool IsAmount(NumberMatch match) => match.Form is not (NumberForm.Ordinal or NumberForm.OrdinalFromEnd);

    /// <summary>A number brought onto the scale; a half is rounded away from zero.</summary>
    public static long OnScale(NumberMatch match, QuestionScale scale)
    {
        double width = scale.Max - scale.Min;
        var value = match switch
        {
            { OutOf: { } whole } => whole == scale.Max ? match.Value : scale.Min + (match.Quotient * width),
            { Form: NumberForm.Range, High: { } high } => (match.Value + high) / 2,
            { Form: NumberForm.Percent } when scale.Unit != "%" && scale.Max != 100 => scale.Min + (match.Value / 100 * width),
            { Form: NumberForm.Fraction, Value: >= 0 and <= 1 } => scale.Min + (match.Value * width),
            _ => match.Value,
        };
        return double.IsFinite(value) ? (long)Math.Clamp(Math.Round(value, MidpointRounding.AwayFromZero), long.MinValue / 2, long.MaxValue / 2) : long.MaxValue;
    }

    private static (int? Value, ScaleFault Fault) One(IReadOnlyList<long> values, QuestionScale scale)
    {
        var inRange = values.Where(value => value >= scale.Min && value <= scale.Max).Distinct().ToList();
        return inRange switch
        {
            [var one] => ((int)one, default),
            [] => (null, ScaleFault.OutOfRange),
            _ => (null, ScaleFault.Several),
        };
    }
}
