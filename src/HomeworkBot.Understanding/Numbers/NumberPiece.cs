namespace HomeworkBot.Understanding.Numbers;

/// <summary>A number read from a run of tokens.</summary>
/// <param name="End">The token after the last one read.</param>
internal readonly record struct NumberPiece(int End, double Value, NumberForm Form)
{
    /// <summary>The whole in "7/10"; null when none was said.</summary>
    public double? OutOf { get; init; }

    /// <summary>Only an article ("un") was read: a number in "a la una", not in "un poco".</summary>
    public bool IsLoneArticle { get; init; }

    /// <summary>Whether a fraction, a whole or a percent sign may still follow.</summary>
    public bool IsPlain => Form is NumberForm.Cardinal or NumberForm.Decimal && OutOf is null;
}
