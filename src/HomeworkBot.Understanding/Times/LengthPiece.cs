namespace HomeworkBot.Understanding.Times;

/// <summary>A length of time read from the text, in the units it was said in, longest first.</summary>
internal readonly record struct LengthPiece(int End, IReadOnlyList<(TimeUnit Unit, double Amount)> Parts)
{
    /// <summary>The other end of "10 to 15 minutes", in the same unit; null when one length was said.</summary>
    public double? High { get; init; }

    public TimeSpan Value => Sum(Parts);

    public TimeSpan? HighValue => High is { } high ? Sum([(Parts[0].Unit, high)]) : null;

    public string Timex => Write(Parts);

    public string? HighTimex => High is { } high ? Write([(Parts[0].Unit, high)]) : null;

    public bool IsWholeDays
    {
        get
        {
            foreach (var (unit, amount) in Parts)
            {
                if (unit < TimeUnit.Day || amount != Math.Floor(amount))
                    return false;
            }

            return true;
        }
    }

    /// <summary>The moment this long after another, or before it; null when that is too far to mean anything.</summary>
    public DateTime? From(DateTime moment, int sign)
    {
        DateTime? sum = moment;
        foreach (var (unit, amount) in Parts)
            sum = sum is { } soFar ? Days.Add(soFar, unit, sign * amount) : null;
        return sum;
    }

    private static TimeSpan Sum(IReadOnlyList<(TimeUnit Unit, double Amount)> parts)
    {
        var sum = TimeSpan.Zero;
        foreach (var (unit, amount) in parts)
            sum += Days.Length(unit) * amount;
        return sum;
    }

    private static string Write(IReadOnlyList<(TimeUnit Unit, double Amount)> parts)
    {
        var timex = "P";
        var inTime = false;
        foreach (var (unit, amount) in parts)
        {
            if (unit < TimeUnit.Day && !inTime)
            {
                timex += "T";
                inTime = true;
            }

            timex += Times.Timex.Amount(amount) + Letter(unit);
        }

        return timex;
    }

    private static char Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 'S',
        TimeUnit.Minute or TimeUnit.Month => 'M',
        TimeUnit.Hour => 'H',
        TimeUnit.Day => 'D',
        TimeUnit.Week => 'W',
        _ => 'Y',
    };
}
