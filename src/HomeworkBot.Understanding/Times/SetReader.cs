namespace HomeworkBot.Understanding.Times;

/// <summary>Reads what comes again: "every day", "each Monday at 4pm", "mondays", "cada dos días", "todos los lunes".</summary>
internal static class SetReader
{
    public static bool TryRead(TimeText text, int index, out Expression set)
    {
        set = default;
        string timex;
        int end;
        if (text.Is(index, TimeRole.Plural) && text[index].Weekday is > 0 and var plural && !text.Is(index, TimeRole.Ambiguous))
        {
            timex = $"XXXX-WXX-{plural}";
            end = index + 1;
        }
        else if (!text.Grammar.TryEvery(text, index, out var at) || !TryRepeated(text, at, out timex, out end))
        {
            return false;
        }

        // "every day at 3pm" is told by its time.
        var next = text.SkipJoints(end);
        if (ClockReader.TryRead(text, next, isExpected: true, out var clock))
        {
            end = clock.End;
            if (PartReader.TryRead(text, text.SkipJoints(end), true, out var part))
            {
                clock = clock.On(part.Part);
                end = part.End;
            }

            clock = clock.On(text[index + 1].Part);
            timex = timex[0] == 'X' ? timex + clock.Timex : clock.Timex;
        }

        set = new Expression(index, end, [new DateTimeValue { Kind = DateTimeKindOf.Set, Timex = timex }]);
        return true;
    }

    private static bool TryRepeated(TimeText text, int index, out string timex, out int end)
    {
        timex = string.Empty;
        end = index + 1;
        var word = text[index];
        if (word.Weekday > 0)
            timex = $"XXXX-WXX-{word.Weekday}";
        else if (word.Part != DayPart.None)
            timex = Timex.Part(word.Part);
        else if (word.Unit is not (TimeUnit.None or TimeUnit.Weekend) && !text.Is(index, TimeRole.Letter))
            timex = new LengthPiece(end, [(word.Unit, 1)]).Timex;
        else if (text.Grammar.TryWeekend(text, index, out end))
            timex = "XXXX-WXX-WE";
        else if (LengthReader.TryRead(text, index, out var length) && length.High is null)
            (timex, end) = (length.Timex, length.End);
        return timex.Length > 0;
    }
}
