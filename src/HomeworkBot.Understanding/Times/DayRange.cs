namespace HomeworkBot.Understanding.Times;

/// <summary>Reads from one day or moment to another: "Friday to Sunday", "from 4pm today to 5pm tomorrow".</summary>
internal static class DayRange
{
    public static bool TryRead(TimeText text, int index, Moment first, out Expression expression)
    {
        expression = default;
        if (first.Day is not { } from || first.Hours is not null || first.Part is not null || !IsJoint(text, index, first.End))
            return false;

        var at = text.SkipJoints(first.End + 1);
        if (!MomentReader.TryRead(text, at, out var second) || second.Day is not { } to || second.Hours is not null || second.Part is not null)
            return false;

        var hasTime = first.Clock is not null || second.Clock is not null;
        var values = new List<DateTimeValue>(2);
        Add(from.Past, to.Past);
        if (!from.IsOne || !to.IsOne)
            Add(from.Future, to.Future);

        expression = new Expression(index, second.End, values);
        return values.Count > 0;

        void Add(DateTime start, DateTime end)
        {
            start += first.Clock?.Time ?? TimeSpan.Zero;
            end += second.Clock?.Time ?? TimeSpan.Zero;
            if (end <= start && !to.IsOne)
                end = to.Future + (second.Clock?.Time ?? TimeSpan.Zero);
            if (end <= start)
                return;

            var length = end - start;
            var lengthTimex = hasTime ? Timex.Length(length) : $"P{length.TotalDays:0}D";
            values.Add(new DateTimeValue
            {
                Kind = hasTime ? DateTimeKindOf.DateTimeRange : DateTimeKindOf.DateRange,
                Timex = $"({from.Timex}{first.Clock?.Timex},{to.Timex}{second.Clock?.Timex},{lengthTimex})",
                Start = start,
                End = end,
            });
        }
    }

    private static bool IsJoint(TimeText text, int index, int joint) =>
        text.Is(joint, TimeRole.To | TimeRole.Until)
        || text.IsSymbol(joint, '-')
        || (text.Is(joint, TimeRole.And) && text.IsLedBy(index, TimeRole.Between));
}
