namespace HomeworkBot.Understanding.Times;

/// <summary>Turns a time into a range with one end where the word before says so: "after 6", "by Friday", "hasta las 8".</summary>
internal static class OpenRange
{
    public static Expression Apply(TimeText text, Expression read)
    {
        var isFrom = text.IsLedBy(read.Start, TimeRole.After | TimeRole.Since);
        var isTo = text.IsLedBy(read.Start, TimeRole.Before | TimeRole.Until | TimeRole.By);
        if (isFrom == isTo)
            return read;

        // After a week is after its end; since a week is since its start.
        var isWhole = text.IsLedBy(read.Start, TimeRole.After | TimeRole.Until);
        var values = new List<DateTimeValue>(read.Values.Count);
        foreach (var value in read.Values)
        {
            var edge = value.Value ?? (isWhole ? value.End : value.Start);
            values.Add(new DateTimeValue
            {
                Kind = Open(value.Kind),
                Timex = value.Timex,
                Start = isFrom ? edge : null,
                End = isTo ? edge : null,
            });
        }

        return read with { Values = values };
    }

    private static DateTimeKindOf Open(DateTimeKindOf kind) => kind switch
    {
        DateTimeKindOf.Date => DateTimeKindOf.DateRange,
        DateTimeKindOf.Time => DateTimeKindOf.TimeRange,
        DateTimeKindOf.DateTime => DateTimeKindOf.DateTimeRange,
        _ => kind,
    };
}
