namespace HomeworkBot.Understanding.Times;

/// <summary>Reads a part of the day: "morning", "late afternoon", "por la noche".</summary>
internal static class PartReader
{
    /// <param name="isExpected">Whether a day or an hour was read just before.</param>
    public static bool TryRead(TimeText text, int index, bool isExpected, out PartPiece part)
    {
        part = default;
        var at = index;
        if (text.Is(index, TimeRole.Early | TimeRole.Late) && text[index].Part == DayPart.None)
            at = text.IsSymbol(index + 1, '-') ? index + 2 : index + 1;

        var word = text[at];
        if (word.Part == DayPart.None || (at == index && text.Is(index - 1, TimeRole.Greeting)))
            return false;
        if (!isExpected && text.Is(at, TimeRole.Ambiguous) && !IsSupported(text, at))
            return false;
        if (text.Is(at, TimeRole.DayName) && text.Is(at, TimeRole.Ambiguous) && !text.Is(at - 1, TimeRole.The | TimeRole.Relative | TimeRole.Every))
            return false;

        var (from, to) = Hours(word.Part);
        var middle = (from + to) / 2;
        part = new PartPiece(
            at + 1,
            word.Part,
            Clock(text.Is(at, TimeRole.Late) || (at > index && text.Is(index, TimeRole.Late)) ? middle : from),
            Clock(text.Is(at, TimeRole.Early) || (at > index && text.Is(index, TimeRole.Early)) ? middle : to));
        return true;
    }

    private static bool IsSupported(TimeText text, int index)
    {
        const TimeRole Leads = TimeRole.At | TimeRole.The | TimeRole.Relative | TimeRole.Before | TimeRole.After | TimeRole.By | TimeRole.Every | TimeRole.Until | TimeRole.Since;
        return text.Is(index - 1, Leads) || text.Count == 1;
    }

    // The hours of Microsoft.Recognizers.Text.DateTime, so that the values agree with it.
    private static (int From, int To) Hours(DayPart part) => part switch
    {
        DayPart.Dawn => (4, 8),
        DayPart.Morning or DayPart.Breakfast => (8, 12),
        DayPart.Afternoon => (12, 16),
        DayPart.Evening => (16, 20),
        DayPart.Lunch => (11, 13),
        DayPart.Dinner => (16, 21),
        _ => (20, 24),
    };

    private static TimeSpan Clock(int hour) => hour == 24 ? new TimeSpan(23, 59, 59) : TimeSpan.FromHours(hour);
}
