using System.Globalization;

namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a time of day: "18:30", "6pm", "6:30 p.m.", "340pm", "noon", "half past six", "7ish", "at 6".</summary>
internal static class ClockReader
{
    /// <param name="isExpected">Whether the words around make a bare number an hour: "tomorrow 6".</param>
    public static bool TryRead(TimeText text, int index, bool isExpected, out ClockPiece clock)
    {
        isExpected = isExpected || text.IsSymbol(index - 1, '@') || text.Grammar.IsHourAnnounced(text, index);
        if (TryNoon(text, index, out clock) || text.Grammar.TrySpokenClock(text, index, out clock))
        {
            clock = HalfDay.Apply(text, clock);
            return true;
        }

        return text.Tokens.IsDigits(index)
            ? !IsPartOfWord(text, index) && TryDigits(text, index, isExpected, out clock)
            : TryHour(text, index, isExpected, out clock);
    }

    private static bool IsPartOfWord(TimeText text, int index) =>
        text.Tokens.IsGlued(index) && ((text.Tokens.IsWord(index - 1) && text.Tokens[index - 1] is not "t")
            || text.IsSymbol(index - 1, '.') || text.IsSymbol(index - 1, '/') || text.IsSymbol(index - 1, ':'));

    private static bool TryNoon(TimeText text, int index, out ClockPiece clock)
    {
        var at = text.TryWhole(index, out var twelve, out var end) && twelve == 12 ? end : index;
        if (at > index)
            at = text.SkipJoints(at);
        clock = new ClockPiece(at + 1, text.Is(at, TimeRole.Noon) ? 12 : 0);
        return text.Is(at, TimeRole.Noon | TimeRole.Midnight);
    }

    private static bool TryDigits(TimeText text, int index, bool isExpected, out ClockPiece clock)
    {
        clock = default;
        var tokens = text.Tokens;
        if (tokens[index].Length > 4)
            return false;

        var number = Number(text, index);
        var end = index + 1;
        if (IsGluedPair(text, end, ':') && TryMinutes(text, end + 1, out var minute))
        {
            int? second = null;
            end += 2;
            if (IsGluedPair(text, end, ':') && TryMinutes(text, end + 1, out var seconds))
            {
                second = seconds;
                end += 2;
            }

            return Finish(text, ClockPiece.Of(end, number, minute, second), out clock);
        }

        // "18h30", "18.30": hours where a time is expected, lengths and decimals elsewhere.
        var isPoint = IsGluedPair(text, end, '.') || (tokens.IsGlued(end + 1) && text.Is(end, TimeRole.Letter) && text[end].Unit == TimeUnit.Hour && tokens.IsDigits(end + 1));
        if (isPoint && TryMinutes(text, end + 1, out minute) && tokens[end + 1].Length == 2
            && (isExpected || HalfDay.TryRead(text, end + 2, out _, out _)))
        {
            return Finish(text, ClockPiece.Of(end + 2, number, minute), out clock);
        }

        if (tokens[index].Length >= 3)
        {
            // "340pm", "at 1830".
            return (isExpected || HalfDay.TryRead(text, end, out _, out _)) && !isPoint && text.EndsHere(end) && number < 2400
                && Finish(text, ClockPiece.Of(end, number / 100, number % 100), out clock);
        }

        return TryHour(text, index, isExpected, out clock);
    }

    private static bool TryHour(TimeText text, int index, bool isExpected, out ClockPiece clock)
    {
        clock = default;
        if (!text.TryWhole(index, out var hour, out var end) || hour > 24)
            return false;
        if (text.IsSymbol(end, '%') || text.IsSymbol(end, '/') || IsGluedPair(text, end, '.') || IsGluedPair(text, end, ','))
            return false;

        var piece = ClockPiece.Of(end, hour);
        var isHyphenIsh = text.IsSymbol(end, '-') && text.Is(end + 1, TimeRole.Ish);
        if (isHyphenIsh || text.Is(end, TimeRole.Ish))
            return Finish(text, ClockPiece.Of(isHyphenIsh ? end + 2 : end + 1, hour), out clock);
        if (text.Is(end, TimeRole.Oclock) || HalfDay.TryRead(text, end, out _, out _))
            return Finish(text, piece, out clock);
        if (IsHourUnit(text, index, end, isExpected) && text.EndsHere(end + 1))
            return Finish(text, ClockPiece.Of(end + 1, hour), out clock);

        return isExpected && text.EndsHere(end) && !text.Numbers.Is(end, Numbers.NumberRole.Percent | Numbers.NumberRole.Per)
            && Finish(text, piece, out clock);
    }

    private static bool Finish(TimeText text, ClockPiece? piece, out ClockPiece clock)
    {
        clock = piece is null ? default : HalfDay.Apply(text, piece.Value);
        return piece is not null;
    }

    // "tomorrow 18h" and "a las 20 horas" are times; "tomorrow 2 hours" is a length.
    private static bool IsHourUnit(TimeText text, int index, int unit, bool isExpected) =>
        text[unit].Unit == TimeUnit.Hour
        && (text.Grammar.IsHourAnnounced(text, index) || (isExpected && text.Is(unit, TimeRole.Letter)));

    private static bool IsGluedPair(TimeText text, int symbol, char c) =>
        text.IsSymbol(symbol, c) && text.Tokens.IsGlued(symbol) && text.Tokens.IsGlued(symbol + 1) && text.Tokens.IsDigits(symbol + 1);

    private static bool TryMinutes(TimeText text, int index, out int minute)
    {
        minute = 0;
        return text.Tokens[index].Length <= 2
            && int.TryParse(text.Tokens[index], NumberStyles.None, CultureInfo.InvariantCulture, out minute) && minute < 60;
    }

    private static int Number(TimeText text, int index) =>
        int.Parse(text.Tokens[index], NumberStyles.None, CultureInfo.InvariantCulture);
}
