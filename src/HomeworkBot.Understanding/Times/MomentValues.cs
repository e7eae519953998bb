namespace HomeworkBot.Understanding.Times;

/// <summary>Turns a moment read into the values it can have: the past and the coming day, morning before evening.</summary>
internal static class MomentValues
{
    public static List<DateTimeValue> Of(TimeText text, Moment moment)
    {
        var part = moment.Part?.Part ?? DayPart.None;
        if (moment.Hours is { } hours)
            return OfHours(text, moment.Day, hours.On(part));
        if (moment.Clock is { } clock)
            return OfClock(text, moment.Day, clock.On(part));
        if (moment.Part is { } wholePart)
            return OfPart(text, moment.Day, wholePart);
        return OfDay(moment.Day!.Value);
    }

    private static List<DateTimeValue> OfDay(DayPiece day)
    {
        var values = new List<DateTimeValue>(2);
        foreach (var date in Dates(day))
            values.Add(new DateTimeValue { Kind = DateTimeKindOf.Date, Timex = day.Timex, Value = date });
        return values;
    }

    private static List<DateTimeValue> OfClock(TimeText text, DayPiece? day, ClockPiece clock)
    {
        var values = new List<DateTimeValue>(4);
        Add(clock);
        if (clock.IsEither)
            Add(clock.Other);
        return values;

        void Add(ClockPiece time)
        {
            var kind = day is null ? DateTimeKindOf.Time : DateTimeKindOf.DateTime;
            foreach (var date in day is { } said ? Dates(said) : [text.Today])
                values.Add(new DateTimeValue { Kind = kind, Timex = day?.Timex + time.Timex, Value = date + time.Time });
        }
    }

    private static List<DateTimeValue> OfPart(TimeText text, DayPiece? day, PartPiece part)
    {
        var values = new List<DateTimeValue>(2);
        var kind = day is null ? DateTimeKindOf.TimeRange : DateTimeKindOf.DateTimeRange;
        foreach (var date in day is { } said ? Dates(said) : [text.Today])
            values.Add(new DateTimeValue { Kind = kind, Timex = day?.Timex + part.Timex, Start = date + part.From, End = date + part.To });
        return values;
    }

    private static List<DateTimeValue> OfHours(TimeText text, DayPiece? day, HoursPiece hours)
    {
        var values = new List<DateTimeValue>(4);
        Add(hours);
        if (hours.IsEither)
            Add(hours.Other);
        return values;

        void Add(HoursPiece range)
        {
            var kind = day is null ? DateTimeKindOf.TimeRange : DateTimeKindOf.DateTimeRange;
            foreach (var date in day is { } said ? Dates(said) : [text.Today])
            {
                var start = date + range.From.Time;
                var end = start + range.Length;
                var endTimex = day is { IsOne: true } ? Timex.Date(end.Date) : day?.Timex;
                values.Add(new DateTimeValue
                {
                    Kind = kind,
                    Timex = $"({day?.Timex}{range.From.Timex},{endTimex}{range.To.Timex},{Timex.Length(range.Length)})",
                    Start = start,
                    End = end,
                });
            }
        }
    }

    private static DateTime[] Dates(DayPiece day) => day.IsOne ? [day.Future] : [day.Past, day.Future];
}
