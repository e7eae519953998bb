namespace HomeworkBot.Understanding.Times;

/// <summary>A day read from the text.</summary>
/// <param name="Past">The last such day before today; the day itself where only one is meant.</param>
/// <param name="Future">The next such day, today included; the day itself where only one is meant.</param>
internal readonly record struct DayPiece(int End, string Timex, DateTime Past, DateTime Future)
{
    public bool IsOne => Past == Future;

    public static DayPiece One(int end, DateTime day) => new(end, Times.Timex.Date(day), day, day);
}
