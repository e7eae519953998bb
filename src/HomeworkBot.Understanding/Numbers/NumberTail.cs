namespace HomeworkBot.Understanding.Numbers;

/// <summary>Reads what may follow a number and belongs to it.</summary>
internal static class NumberTail
{
    /// <summary>What only digits take: "2nd", "5k", "2 million".</summary>
    public static NumberPiece AfterDigits(NumberText text, NumberPiece piece)
    {
        var end = piece.End;
        if (text.Tokens.IsGlued(end) && text.Tokens.IsWord(end))
        {
            if (piece.Form == NumberForm.Cardinal && text.Is(end, NumberRole.Suffix))
                return piece with { End = end + 1, Form = NumberForm.Ordinal };
            if (text.Tokens[end] is "k")
                return piece with { End = end + 1, Value = piece.Value * 1000 };
        }

        // "3.er" and "2.o", as Spanish spells them.
        if (piece.Form == NumberForm.Cardinal && text.IsSymbol(end, '.') && text.Tokens.IsGlued(end)
            && text.Tokens.IsGlued(end + 1) && text.Is(end + 1, NumberRole.Suffix))
        {
            return piece with { End = end + 2, Form = NumberForm.Ordinal };
        }

        return text.Is(end, NumberRole.Hundred | NumberRole.Thousand | NumberRole.Scale)
            ? piece with { End = end + 1, Value = piece.Value * text[end].Value }
            : piece;
    }

    /// <summary>What every number takes: decimals in words, parts, a whole, a percent sign.</summary>
    public static NumberPiece Complete(NumberText text, int start, NumberPiece piece)
    {
        if (!piece.IsPlain)
            return piece;

        if (text.Is(piece.End, NumberRole.Dozen))
            return piece with { End = piece.End + 1, Value = piece.Value * 12 };

        piece = WithSpokenDecimals(text, piece);
        piece = WithParts(text, start, piece);
        piece = WithWhole(text, piece);
        return WithPercent(text, piece);
    }

    /// <summary>"last", "the last", "next to last", "penultimate".</summary>
    public static bool TryPlaceFromEnd(NumberText text, int index, out NumberPiece piece)
    {
        piece = default;
        if (text.Is(index, NumberRole.NextTo) && text.Is(index + 1, NumberRole.To) && text.Is(index + 2, NumberRole.FromEnd))
        {
            piece = new NumberPiece(index + 3, 1, NumberForm.OrdinalFromEnd);
            return true;
        }

        if (!text.Is(index, NumberRole.FromEnd))
            return false;

        piece = new NumberPiece(index + 1, text[index].Value, NumberForm.OrdinalFromEnd);
        return true;
    }

    private static NumberPiece WithSpokenDecimals(NumberText text, NumberPiece piece)
    {
        if (piece.Form != NumberForm.Cardinal || !text.Is(piece.End, NumberRole.Point))
            return piece;

        var value = piece.Value;
        var place = 0.1;
        var i = piece.End + 1;
        for (; i <= piece.End + 15 && IsSpokenDigit(text[i]); i++, place /= 10)
            value += text[i].Value * place;

        return i == piece.End + 1
            ? piece
            : piece with { End = i, Value = Math.Round(value, i - piece.End - 1), Form = NumberForm.Decimal };
    }

    private static bool IsSpokenDigit(NumberWord word) =>
        word.Is(NumberRole.Zero) || (word.Is(NumberRole.Small) && word.Value < 10);

    private static NumberPiece WithParts(NumberText text, int start, NumberPiece piece)
    {
        var end = piece.End;

        // "two thirds", "tres cuartos", "1/2" comes later; "twenty fifth" was an ordinal before.
        if (text.Is(end, NumberRole.Denominator) && (piece.Value == 1 || text.Is(end, NumberRole.Plural)))
            return piece with { End = end + 1, Value = piece.Value / text[end].Value, Form = NumberForm.Fraction };

        if (VulgarFraction.TryRead(text, end, out var sign))
            return piece with { End = end + 1, Value = piece.Value + sign, Form = NumberForm.Fraction };

        // "2 1/2": two runs of digits, the second a proper fraction.
        if (text.Tokens.IsDigits(end - 1) && end == start + 1 && IsSlashed(text, end)
            && DigitRun.TryRead(text, end, out var upper) && DigitRun.TryRead(text, end + 2, out var lower)
            && upper.Value < lower.Value && lower.Value <= 10)
        {
            return piece with { End = lower.End, Value = piece.Value + (upper.Value / lower.Value), Form = NumberForm.Fraction };
        }

        if (!text.Is(end, NumberRole.And))
            return piece;

        var part = text.Is(end + 1, NumberRole.Article) ? end + 2 : end + 1;
        if (text.Is(part, NumberRole.Half))
            return piece with { End = part + 1, Value = piece.Value + 0.5, Form = NumberForm.Fraction };
        if (text.Is(part, NumberRole.Denominator) && !text.Is(part, NumberRole.Plural))
            return piece with { End = part + 1, Value = piece.Value + (1 / text[part].Value), Form = NumberForm.Fraction };
        if (text.Is(part, NumberRole.Small) && text.Is(part + 1, NumberRole.Plural))
            return piece with { End = part + 2, Value = piece.Value + (text[part].Value / text[part + 1].Value), Form = NumberForm.Fraction };

        return piece;
    }

    private static bool IsSlashed(NumberText text, int index) =>
        text.Tokens.IsDigits(index) && text.IsSymbol(index + 1, '/') && text.Tokens.IsDigits(index + 2)
        && !text.IsSymbol(index + 3, '/');

    private static NumberPiece WithWhole(NumberText text, NumberPiece piece)
    {
        var end = piece.End;
        int next;
        if (text.IsSymbol(end, '/'))
            next = end + 1;
        else if (text.Is(end, NumberRole.Out) && text.Is(end + 1, NumberRole.Of))
            next = end + 2;
        else if (text.Is(end, NumberRole.Of | NumberRole.Over))
            next = end + 1;
        else
            return piece;

        if (!DigitRun.TryRead(text, next, out var whole) && !Cardinal.TryRead(text, next, out whole))
            return piece;

        // "3/4/2026" is a date, and a whole is at least its part unless a stroke says so.
        var isSlash = next == end + 1 && text.IsSymbol(end, '/');
        if (!whole.IsPlain || whole.IsLoneArticle || whole.Value == 0 || text.IsSymbol(whole.End, '/')
            || (!isSlash && whole.Value < piece.Value) || (isSlash && IsSecondOfDate(text, end)))
        {
            return piece;
        }

        return piece with { End = whole.End, Form = NumberForm.Fraction, OutOf = whole.Value };
    }

    private static bool IsSecondOfDate(NumberText text, int slash) =>
        text.IsSymbol(slash - 2, '/') && text.Tokens.IsDigits(slash - 3);

    private static NumberPiece WithPercent(NumberText text, NumberPiece piece)
    {
        if (piece.OutOf is not null)
            return piece;

        var end = piece.End;
        if (text.IsSymbol(end, '%') || text.Is(end, NumberRole.Percent))
            return piece with { End = end + 1, Form = NumberForm.Percent };
        if (text.Is(end, NumberRole.Per) && text.Is(end + 1, NumberRole.Cent))
            return piece with { End = end + 2, Form = NumberForm.Percent };

        return piece;
    }
}
