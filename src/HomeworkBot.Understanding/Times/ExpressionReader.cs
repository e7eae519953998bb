namespace HomeworkBot.Understanding.Times;

/// <summary>Reads the longest time that begins at a token, trying the kinds in the order that settles what they share.</summary>
internal static class ExpressionReader
{
    public static bool TryRead(TimeText text, int index, out Expression expression)
    {
        if (SetReader.TryRead(text, index, out expression) || TryPoint(text, index, out expression))
            return true;

        if (MomentReader.TryRead(text, index, out var moment))
        {
            var start = moment.Day is null ? index : AwayReader.Lead(text, index);
            if (DayRange.TryRead(text, index, moment, out expression))
                return true;

            expression = OpenRange.Apply(text, new Expression(start, moment.End, MomentValues.Of(text, moment)));
            return true;
        }

        if (SpanReader.TryRead(text, index, out var span))
        {
            expression = OpenRange.Apply(text, new Expression(index, span.End, Values(span)));
            return true;
        }

        if (LengthReader.TryRead(text, index, out var length))
        {
            expression = new Expression(index, length.End, Values(length));
            return true;
        }

        return false;
    }

    /// <summary>"now", "in two hours", "the end of the day": one moment.</summary>
    private static bool TryPoint(TimeText text, int index, out Expression expression)
    {
        expression = default;
        if (text.Is(index, TimeRole.Now) && !text.Is(index - 1, TimeRole.From))
        {
            expression = new Expression(index, index + 1, [Point("PRESENT_REF", text.Now)]);
            return true;
        }

        if (text.Is(index, TimeRole.End))
        {
            var at = text.SkipJoints(index + 1);
            var isDayWord = text[at].Unit == TimeUnit.Day;
            if ((isDayWord || DayReader.TryRead(text, at, out _)) && at > index + 1)
            {
                var day = isDayWord ? DayPiece.One(at + 1, text.Today) : DayReader.TryRead(text, at, out var named) ? named : default;
                var clock = new ClockPiece(day.End, 23, 59);
                expression = new Expression(index, day.End, MomentValues.Of(text, new Moment(day.End) { Day = day, Clock = clock }));
                return true;
            }
        }

        if (!AwayReader.TryRead(text, index, out var end, out var moment, out var isDay) || isDay)
            return false;

        expression = new Expression(AwayReader.Lead(text, index), end, [Point(Timex.Moment(moment), moment)]);
        return true;
    }

    private static DateTimeValue Point(string timex, DateTime moment) =>
        new() { Kind = DateTimeKindOf.DateTime, Timex = timex, Value = moment };

    private static List<DateTimeValue> Values(SpanPiece span)
    {
        var kind = span.HasTime ? DateTimeKindOf.DateTimeRange : DateTimeKindOf.DateRange;
        var values = new List<DateTimeValue>(2) { new() { Kind = kind, Timex = span.Timex, Start = span.From, End = span.To } };
        if (span.Later is { } later)
            values.Add(new DateTimeValue { Kind = kind, Timex = span.Timex, Start = later.From, End = later.To });
        return values;
    }

    private static List<DateTimeValue> Values(LengthPiece length)
    {
        var values = new List<DateTimeValue>(2) { new() { Kind = DateTimeKindOf.Duration, Timex = length.Timex, Duration = length.Value } };
        if (length.HighValue is { } high)
            values.Add(new DateTimeValue { Kind = DateTimeKindOf.Duration, Timex = length.HighTimex!, Duration = high });
        return values;
    }
}
