using System.Diagnostics.CodeAnalysis;

namespace HomeworkBot.Understanding;

/// <summary>How a number was said.</summary>
public enum NumberForm
{
    /// <summary>A whole number: "7", "seventy", "minus five", "a dozen".</summary>
    Cardinal,

    /// <summary>A number with a decimal part: "3.5", "three point five".</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "A decimal is what it is.")]
    Decimal,

    /// <summary>Parts of a whole: "half", "two and a half", "7/10", "seven out of ten".</summary>
    Fraction,

    /// <summary>So many in a hundred: "70%", "seventy percent". The value is 70, not 0.7.</summary>
    Percent,

    /// <summary>A place counted from the start: "first" is 1.</summary>
    Ordinal,

    /// <summary>A place counted back from the end: "the last" is 0, "next to last" is 1.</summary>
    OrdinalFromEnd,

    /// <summary>Two ends: "6 or 7", "between 5 and 6".</summary>
    Range,
}
