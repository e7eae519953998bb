namespace HomeworkBot.Understanding.Numbers;

/// <summary>Joins two numbers said as a range: "6 or 7", "60-70%", "between 5 and 6", "de 5 a 6".</summary>
internal static class NumberRange
{
    /// <param name="low">The number just read; the lower of the two on return.</param>
    /// <param name="high">The higher of the two; its end is the range's.</param>
    public static bool TryContinue(NumberText text, int index, ref NumberPiece low, out NumberPiece high)
    {
        high = low;
        if (!IsEnd(low) || !IsJoint(text, index, low.End, out var isEither))
            return false;

        var next = low.End + 1;
        if (!NumberScan.TryRead(text, next, out var other) || !IsEnd(other) || other.IsLoneArticle || other.OutOf != (low.OutOf ?? other.OutOf))
            return false;

        // "2-3-4" is no range, and "10 to 5" counts down.
        if (IsHyphened(text, other.End) || IsHyphened(text, index - 1))
            return false;
        if (other.Value < low.Value && !isEither)
            return false;

        var form = low.Form == NumberForm.Percent || other.Form == NumberForm.Percent ? NumberForm.Percent : NumberForm.Range;
        var (first, second) = other.Value < low.Value ? (other, low) : (low, other);
        low = first with { Form = form, OutOf = other.OutOf };
        high = second with { End = other.End };
        return true;
    }

    private static bool IsHyphened(NumberText text, int hyphen) =>
        text.IsSymbol(hyphen, '-') && text.Tokens.IsDigits(hyphen - 1) && text.Tokens.IsDigits(hyphen + 1);

    private static bool IsEnd(NumberPiece piece) => piece.Form is not (NumberForm.Ordinal or NumberForm.OrdinalFromEnd);

    private static bool IsJoint(NumberText text, int index, int joint, out bool isEither)
    {
        isEither = text.Is(joint, NumberRole.Or);
        return isEither
            || text.Is(joint, NumberRole.To)
            || text.IsSymbol(joint, '-')
            || text.IsSymbol(joint, '~')
            || (text.Is(joint, NumberRole.And) && text.Is(index - 1, NumberRole.Between));
    }
}
