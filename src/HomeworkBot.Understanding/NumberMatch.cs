namespace HomeworkBot.Understanding;

/// <summary>A number found in a reply.</summary>
/// <param name="Start">Where its words begin in the text as it was given.</param>
/// <param name="Length">How many characters of that text it takes.</param>
/// <param name="Value">The number; the low end of a range; the upper number of "7/10" (see <see cref="OutOf"/>).</param>
/// <param name="Form">How it was said.</param>
public readonly record struct NumberMatch(int Start, int Length, double Value, NumberForm Form)
{
    /// <summary>The high end of a range, above or equal to <see cref="Value"/>; null when one number was said.</summary>
    public double? High { get; init; }

    /// <summary>The whole a number was said out of: 10 in "7/10" and "seven out of ten"; null when none was said.</summary>
    public double? OutOf { get; init; }

    /// <summary>The number as arithmetic has it: 0.7 for "7/10"; otherwise <see cref="Value"/>.</summary>
    public double Quotient => OutOf is { } whole ? Value / whole : Value;
}
