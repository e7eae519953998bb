namespace HomeworkBot.Understanding.Times;

/// <summary>Reads several days at once: "next week", "this weekend", "May", "the past 3 days", "la semana pasada".</summary>
internal static class SpanReader
{
    public static bool TryRead(TimeText text, int index, out SpanPiece span) =>
        TryCounted(text, index, out span) || TryUnit(text, index, out span) || TryMonth(text, index, out span);

    /// <summary>"next 3 days", "last two weeks", "the past hour".</summary>
    private static bool TryCounted(TimeText text, int index, out SpanPiece span)
    {
        span = default;
        if (!text.Is(index, TimeRole.Relative) || text[index].Step == 0)
            return false;

        var step = text[index].Step;
        LengthPiece length;
        if (text[index + 1].Unit is TimeUnit.Hour or TimeUnit.Minute && !text.Is(index + 1, TimeRole.Letter))
            length = new LengthPiece(index + 2, [(text[index + 1].Unit, 1)]);
        else if (!LengthReader.TryRead(text, index + 1, out length) || length.High is not null || text.Is(index + 1, TimeRole.All))
            return false;

        var isDays = length.IsWholeDays;

        // The next days begin tomorrow; the past ones end today.
        var near = !isDays ? text.Now : step > 0 ? text.Today.AddDays(1) : text.Today;
        if (length.From(near, step) is not { } far)
            return false;

        var (from, to) = step > 0 ? (near, far) : (far, near);
        var timex = isDays
            ? $"({Timex.Date(from)},{Timex.Date(to)},{length.Timex})"
            : $"({Timex.Moment(from)},{Timex.Moment(to)},{length.Timex})";
        span = new SpanPiece(length.End, timex, from, to, !isDays);
        return true;
    }

    private static bool TryUnit(TimeText text, int index, out SpanPiece span)
    {
        span = default;
        int step = text[index].Step;
        var at = text.Is(index, TimeRole.Relative) ? index + 1 : index;
        var unit = text.Grammar.TryWeekend(text, at, out var end) ? TimeUnit.Weekend : text[at].Unit;
        end = unit == TimeUnit.Weekend ? end : at + 1;
        if (unit < TimeUnit.Week || text.Is(at, TimeRole.Letter))
            return false;

        if (at == index)
        {
            if (text.Grammar.TryFollowingRelative(text, end, out var after, out var following))
                (end, step) = (after, following);
            else if (unit != TimeUnit.Weekend && (unit != TimeUnit.Week || !text.Is(index - 1, TimeRole.The)))
                return false;
        }

        span = Of(text, unit, step, end);
        return true;
    }

    private static SpanPiece Of(TimeText text, TimeUnit unit, int step, int end)
    {
        var today = text.Today;
        switch (unit)
        {
            case TimeUnit.Week:
                var monday = Days.Monday(today).AddDays(7 * step);
                return new SpanPiece(end, Timex.Week(monday), monday, monday.AddDays(7));
            case TimeUnit.Weekend:
                var week = Days.Monday(today).AddDays(7 * step);
                return new SpanPiece(end, Timex.Week(week) + "-WE", week.AddDays(5), week.AddDays(7));
            case TimeUnit.Month:
                var first = today.AddDays(1 - today.Day).AddMonths(step);
                return new SpanPiece(end, Timex.Month(first), first, first.AddMonths(1));
            default:
                var year = new DateTime(today.Year + step, 1, 1);
                return new SpanPiece(end, $"{year.Year:D4}", year, year.AddYears(1));
        }
    }

    private static bool TryMonth(TimeText text, int index, out SpanPiece span)
    {
        span = default;
        var at = text.Is(index, TimeRole.Relative) ? index + 1 : index;
        var month = text[at].Month;
        if (month == 0 || !Ambiguity.IsSupported(text, at))
            return false;

        var today = text.Today;
        var end = at + 1;
        int? year = null;
        if (at > index)
        {
            year = today.Year + text[index].Step;

            // "next May" in March is this year's.
            if (text[index].Step > 0 && month > today.Month)
                year = today.Year;
            if (text[index].Step < 0 && month < today.Month)
                year = today.Year;
        }
        else if (text.TryWhole(text.Is(end, TimeRole.Of) ? end + 1 : end, out var said, out var after) && said is >= 1900 and <= 2200)
        {
            year = said;
            end = after;
        }

        if (year is { } known)
        {
            var first = new DateTime(known, month, 1);
            span = new SpanPiece(end, Timex.Month(first), first, first.AddMonths(1));
            return true;
        }

        // The month that has come or begun last, and the one after it.
        var past = new DateTime(month < today.Month ? today.Year : today.Year - 1, month, 1);
        var next = past.AddYears(1);
        span = new SpanPiece(end, $"XXXX-{month:D2}", past, past.AddMonths(1)) { Later = (next, next.AddMonths(1)) };
        return true;
    }
}
