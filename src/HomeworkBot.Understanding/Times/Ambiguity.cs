namespace HomeworkBot.Understanding.Times;

/// <summary>Tells "sat morning" from "I sat", and "in may" from "it may".</summary>
internal static class Ambiguity
{
    public static bool IsSupported(TimeText text, int index)
    {
        if (!text.Is(index, TimeRole.Ambiguous))
            return true;

        // "this may", but not "this may take long".
        if (text.Is(index - 1, TimeRole.Relative))
            return text.EndsHere(index + 1);

        const TimeRole Leads = TimeRole.On | TimeRole.In | TimeRole.Of | TimeRole.By | TimeRole.Before
            | TimeRole.After | TimeRole.Since | TimeRole.Until | TimeRole.Every | TimeRole.Or | TimeRole.From | TimeRole.To | TimeRole.For;
        if (text.Is(index - 1, Leads) || text[index - 1].Weekday != 0)
            return true;

        var next = text[index + 1];
        if (text.Tokens.IsDigits(index + 1) || next.Part != DayPart.None || text.Is(index + 1, TimeRole.At | TimeRole.Noon))
            return true;

        return index == 0 && (!text.Tokens.IsWord(1) || next.IsTime);
    }
}
