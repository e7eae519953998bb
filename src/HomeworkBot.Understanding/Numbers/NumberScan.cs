namespace HomeworkBot.Understanding.Numbers;

/// <summary>Reads one number, in digits or words, with everything that belongs to it.</summary>
internal static class NumberScan
{
    /// <summary>Reads a number that begins at a token; false when none does.</summary>
    public static bool TryRead(NumberText text, int index, out NumberPiece piece)
    {
        if (TrySign(text, index, out var signless))
        {
            if (!TryUnsigned(text, signless, out piece) || !piece.IsPlain)
                return false;

            piece = piece with { Value = -piece.Value };
            return true;
        }

        return TryUnsigned(text, index, out piece);
    }

    private static bool TrySign(NumberText text, int index, out int next)
    {
        next = index + 1;
        if (text.Is(index, NumberRole.Minus))
            return !text.Is(index - 1, NumberRole.Spoils | NumberRole.Or);

        // A sign stands free on its left and touches the number: "-5" but not "6-7" or "6 - 7".
        return text.IsSymbol(index, '-') && !text.Tokens.IsGlued(index) && text.Tokens.IsGlued(next);
    }

    private static bool TryUnsigned(NumberText text, int index, out NumberPiece piece)
    {
        if (TryCounted(text, index, out piece) || NumberTail.TryPlaceFromEnd(text, index, out piece))
            return true;

        if (DigitRun.TryRead(text, index, out piece))
        {
            if (IsPartOfWord(text, index, piece.End))
                return false;

            piece = NumberTail.AfterDigits(text, piece);
        }
        else if (!Cardinal.TryRead(text, index, out piece) || IsSpoiled(text, index, piece))
        {
            return false;
        }

        piece = NumberTail.Complete(text, index, piece);
        return true;
    }

    /// <summary>"half", "a couple", "a dozen", "half a dozen", "½".</summary>
    private static bool TryCounted(NumberText text, int index, out NumberPiece piece)
    {
        piece = default;
        var i = text.Is(index, NumberRole.Article) ? index + 1 : index;
        if (text.Is(i, NumberRole.Half))
        {
            var dozen = text.Is(i + 1, NumberRole.Article) ? i + 2 : i + 1;
            piece = text.Is(dozen, NumberRole.Dozen)
                ? new NumberPiece(dozen + 1, 6, NumberForm.Cardinal)
                : new NumberPiece(i + 1, 0.5, NumberForm.Fraction);
            return true;
        }

        if (i > index && text.Is(i, NumberRole.Couple | NumberRole.Dozen))
        {
            piece = new NumberPiece(i + 1, text[i].Value, NumberForm.Cardinal);
            return true;
        }

        if (i > index && text.Is(i, NumberRole.Denominator))
        {
            piece = new NumberPiece(i + 1, 1 / text[i].Value, NumberForm.Fraction);
            return true;
        }

        if (VulgarFraction.TryRead(text, index, out var part))
        {
            piece = new NumberPiece(index + 1, part, NumberForm.Fraction);
            return true;
        }

        return false;
    }

    // "b12" and "1h30" are names and times, "7ish" and "20min" are numbers.
    private static bool IsPartOfWord(NumberText text, int index, int end)
    {
        var tokens = text.Tokens;
        return (tokens.IsGlued(index) && tokens.IsWord(index - 1))
            || (tokens.IsWord(end) && tokens.IsGlued(end) && tokens.IsDigits(end + 1) && tokens.IsGlued(end + 1));
    }

    // "this one", "the second one", "the 2nd one".
    private static bool IsSpoiled(NumberText text, int index, NumberPiece piece) =>
        piece is { Value: 1, Form: NumberForm.Cardinal } && piece.End == index + 1
        && (text.Is(index - 1, NumberRole.Spoils | NumberRole.Ordinal | NumberRole.FromEnd)
            || (text.Is(index - 1, NumberRole.Suffix) && text.Tokens.IsGlued(index - 1)));
}
