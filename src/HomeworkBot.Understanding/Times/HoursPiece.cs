namespace HomeworkBot.Understanding.Times;

/// <summary>Two times of day that begin and end something: "from 5 to 6pm".</summary>
internal readonly record struct HoursPiece(int End, ClockPiece From, ClockPiece To)
{
    /// <summary>Whether the whole range may be in the morning or twelve hours later.</summary>
    public bool IsEither => From.IsEither && To.IsEither;

    public HoursPiece Other => this with { From = From.Other, To = To.Other };

    /// <summary>From one to the other, over midnight where the second is earlier.</summary>
    public TimeSpan Length
    {
        get
        {
            var length = To.Time - From.Time;
            return length > TimeSpan.Zero ? length : length + TimeSpan.FromDays(1);
        }
    }

    public HoursPiece On(DayPart part) => IsEither && part != DayPart.None ? this with { From = From.On(part), To = To.On(part) } : this;
}
