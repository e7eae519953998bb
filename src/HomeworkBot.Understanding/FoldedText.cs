namespace HomeworkBot.Understanding;

/// <summary>A text as <see cref="Fold"/> leaves it, with the way back to the text it came from.</summary>
public sealed class FoldedText
{
    private readonly int[]? origins;
    private readonly int originalLength;

    internal FoldedText(string text, int[]? origins, int originalLength)
    {
        Text = text;
        this.origins = origins;
        this.originalLength = originalLength;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>
    /// The place in the original text of a place in the folded one; <paramref name="index"/> may be the length of
    /// <see cref="Text"/>, which is the original's end.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not in the text.</exception>
    public int ToOriginal(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Text.Length);
        if (index == Text.Length)
            return originalLength;

        return origins is null ? index : origins[index];
    }
}
