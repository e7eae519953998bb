using HomeworkBot.Understanding.Numbers;

namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a length of time: "twenty minutes", "half an hour", "an hour and a half", "1h30", "hora y media".</summary>
internal static class LengthReader
{
    private const double MostOfOneUnit = 100_000;

    public static bool TryRead(TimeText text, int index, out LengthPiece length)
    {
        length = default;
        if (!TryPart(text, index, out var first))
            return false;

        var parts = new List<(TimeUnit, double)> { (first.Unit, first.Amount) };
        var last = first;
        while (first.High is null && TryNext(text, last, out var next))
        {
            parts.Add((next.Unit, next.Amount));
            last = next;
        }

        length = new LengthPiece(last.End, parts) { High = first.High };
        return true;
    }

    private static bool TryNext(TimeText text, Part last, out Part next)
    {
        // "1h30": minutes go without saying after hours.
        var end = last.End;
        if (last.Unit == TimeUnit.Hour && text.Tokens.IsDigits(end) && text.Tokens[end].Length <= 2
            && text[end + 1].Unit == TimeUnit.None && !text.IsSymbol(end + 1, ':')
            && text.TryWhole(end, out var minutes, out var after) && minutes < 60)
        {
            next = new Part(after, TimeUnit.Minute, minutes);
            return true;
        }

        var at = text.IsSymbol(end, ',') ? end + 1 : end;
        at = text.Is(at, TimeRole.And) ? at + 1 : at;
        return TryPart(text, at, out next) && next.Unit < last.Unit && next.High is null;
    }

    private static bool TryPart(TimeText text, int index, out Part part)
    {
        part = default;
        if (!TryAmount(text, index, out var end, out var amount, out var high))
            return TryBareUnit(text, index, out part);

        if (text.IsSymbol(end, '-') && text.Tokens.IsGlued(end) && text.Tokens.IsWord(end + 1))
            end++;
        var unit = text[end].Unit;
        var isLetter = text.Is(end, TimeRole.Letter);
        if (unit is TimeUnit.None or TimeUnit.Weekend || (isLetter && !text.Tokens.IsDigits(end - 1)) || Math.Max(amount, high ?? 0) > MostOfOneUnit)
            return false;

        part = WithRest(text, new Part(end + 1, unit, amount, high));
        return true;
    }

    // "hora y media", "hour and a half".
    private static bool TryBareUnit(TimeText text, int index, out Part part)
    {
        part = default;
        var unit = text[index].Unit;
        if (unit is TimeUnit.None or TimeUnit.Weekend || text.Is(index, TimeRole.Letter))
            return false;

        var bare = new Part(index + 1, unit, 1);
        part = WithRest(text, bare);
        return part != bare;
    }

    private static Part WithRest(TimeText text, Part part)
    {
        if (!text.Is(part.End, TimeRole.And) || part.High is not null)
            return part;

        var at = text.Is(part.End + 1, TimeRole.Article) ? part.End + 2 : part.End + 1;
        if (text[at + 1].Unit != TimeUnit.None)
            return part;
        if (text.Is(at, TimeRole.Half))
            return part with { End = at + 1, Amount = part.Amount + 0.5 };
        return text.Is(at, TimeRole.Quarter) ? part with { End = at + 1, Amount = part.Amount + 0.25 } : part;
    }

    private static bool TryAmount(TimeText text, int index, out int end, out double amount, out double? high)
    {
        high = null;
        amount = 1;
        end = index + 1;
        if (text.Is(index, TimeRole.All))
        {
            end = text.Is(end, TimeRole.The) ? end + 1 : end;
            return true;
        }

        var at = text.Is(index, TimeRole.Article) ? index + 1 : index;
        if (text.Is(at, TimeRole.Few | TimeRole.Couple) && !text.Tokens.IsDigits(at + 1))
        {
            amount = text.Is(at, TimeRole.Few) ? 3 : 2;
            end = text.Is(at + 1, TimeRole.Of) ? at + 2 : at + 1;
            return true;
        }

        if (text.Is(at, TimeRole.Quarter))
        {
            amount = 0.25;
            end = SkipOf(text, at + 1);
            return true;
        }

        if (!TryNumber(text, index, out var number))
            return at > index && text[end].Unit != TimeUnit.None;

        if (number.Value < 0 || number.Form is NumberForm.Percent or NumberForm.Ordinal or NumberForm.OrdinalFromEnd)
            return false;

        if (NumberRange.TryContinue(text.Numbers, index, ref number, out var other) && other.OutOf is null)
        {
            high = other.Value;
            number = number with { End = other.End };
        }

        amount = number.OutOf is { } whole ? number.Value / whole : number.Value;
        end = number.Form == NumberForm.Fraction ? SkipOf(text, number.End) : number.End;
        return true;
    }

    private static bool TryNumber(TimeText text, int index, out NumberPiece number)
    {
        number = default;
        if (text.Tokens.IsGlued(index) && text.IsSymbol(index - 1, ':'))
            return false;
        if (NumberScan.TryRead(text.Numbers, index, out number))
            return true;

        // The 1 and the 30 of "1h30m" stand inside a word, where there are no numbers but may be lengths.
        var isInWord = text.Tokens.IsGlued(index) && text.Tokens.IsWord(index - 1) && text[index - 1].Unit == TimeUnit.None;
        return !isInWord && DigitRun.TryRead(text.Numbers, index, out number);
    }

    // "half an hour", "three quarters of an hour", "un cuarto de hora".
    private static int SkipOf(TimeText text, int index)
    {
        var end = text.Is(index, TimeRole.Of) ? index + 1 : index;
        return text.Is(end, TimeRole.Article) ? end + 1 : end;
    }

    private readonly record struct Part(int End, TimeUnit Unit, double Amount, double? High = null);
}
