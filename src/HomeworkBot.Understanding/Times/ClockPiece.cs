namespace HomeworkBot.Understanding.Times;

/// <summary>A time of day read from the text.</summary>
/// <param name="End">The token after the last one read.</param>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">Null where only the hour was said.</param>
/// <param name="IsEither">Whether it may be morning or evening: 6 is then 6:00 or 18:00.</param>
internal readonly record struct ClockPiece(int End, int Hour, int? Minute = null, int? Second = null, bool IsEither = false)
{
    public TimeSpan Time => new(Hour, Minute ?? 0, Second ?? 0);

    public string Timex => Times.Timex.Clock(Hour, Minute, Second);

    /// <summary>The same on the other half of the day: 6 becomes 18, and 12 midnight.</summary>
    public ClockPiece Other => this with { Hour = (Hour + 12) % 24 };

    /// <summary>Settles which half of the day an unsettled time is in.</summary>
    public ClockPiece On(DayPart part)
    {
        if (!IsEither)
            return this;

        var settled = this with { IsEither = false };
        return part switch
        {
            DayPart.None => this,
            DayPart.Dawn or DayPart.Morning or DayPart.Breakfast => Hour == 12 ? settled.Other : settled,

            // Two at night is before dawn, and twelve at night is midnight.
            DayPart.Night => Hour is 12 or > 4 ? settled.Other : settled,
            _ => Hour == 12 ? settled : settled.Other,
        };
    }

    /// <summary>A clock hour and minute, unsettled from 1 to 12; null when there is no such time.</summary>
    public static ClockPiece? Of(int end, int hour, int? minute = null, int? second = null)
    {
        if (hour == 24 && minute is null or 0)
            hour = 0;

        return hour is >= 0 and <= 23 && minute is null or (>= 0 and <= 59) && second is null or (>= 0 and <= 59)
            ? new ClockPiece(end, hour, minute, second, hour is >= 1 and <= 12)
            : null;
    }
}
