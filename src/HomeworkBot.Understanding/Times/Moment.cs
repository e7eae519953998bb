namespace HomeworkBot.Understanding.Times;

/// <summary>A day, a time of day, or both, as far as the text tells.</summary>
internal readonly record struct Moment(int End)
{
    public DayPiece? Day { get; init; }

    public ClockPiece? Clock { get; init; }

    public HoursPiece? Hours { get; init; }

    public PartPiece? Part { get; init; }
}
