namespace HomeworkBot.Understanding.Times;

/// <summary>Reads what settles an hour: "am", "p.m.", "p. m.", and steps over "o'clock" and "en punto".</summary>
internal static class HalfDay
{
    public static bool TryRead(TimeText text, int index, out bool isPm, out int end)
    {
        isPm = text.Is(index, TimeRole.Pm);
        end = index + 1;
        if (text.Is(index, TimeRole.Am | TimeRole.Pm))
        {
            end = text.IsSymbol(end, '.') && text.Tokens.IsGlued(end) && text.Tokens.IsWord(end + 1) ? end + 1 : end;
            return true;
        }

        if (!text.Tokens.IsWord(index) || text.Tokens[index] is not ("a" or "p"))
            return false;

        isPm = text.Tokens[index] is "p";
        var letter = text.IsSymbol(end, '.') ? end + 1 : end;
        if (text.Tokens.IsWord(letter) && text.Tokens[letter] is "m")
        {
            end = text.IsSymbol(letter + 1, '.') && text.Tokens.IsGlued(letter + 1) ? letter + 2 : letter + 1;
            return true;
        }

        // "6p": only glued to digits, since "a" is a word.
        return text.Tokens.IsGlued(index) && text.Tokens.IsDigits(index - 1);
    }

    public static ClockPiece Apply(TimeText text, ClockPiece clock)
    {
        var end = clock.End;
        if (text.Is(end, TimeRole.Oclock))
            end++;
        else if (text.Is(end, TimeRole.In) && text.Is(end + 1, TimeRole.Oclock))
            end += 2;
        if (TryRead(text, end, out var isPm, out var after))
        {
            clock = clock.On(isPm ? DayPart.Afternoon : DayPart.Morning);
            end = after;
        }

        return clock with { End = end };
    }
}
