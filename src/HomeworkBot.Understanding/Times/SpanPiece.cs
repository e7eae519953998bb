namespace HomeworkBot.Understanding.Times;

/// <summary>Several days, or a stretch of hours, read from the text: from its start up to, not including, its end.</summary>
/// <param name="HasTime">Whether the ends are moments and not whole days.</param>
internal readonly record struct SpanPiece(int End, string Timex, DateTime From, DateTime To, bool HasTime = false)
{
    /// <summary>The same stretch a year on, for a month said without its year; null where one stretch is meant.</summary>
    public (DateTime From, DateTime To)? Later { get; init; }
}
