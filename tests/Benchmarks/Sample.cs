namespace HomeworkBot.Benchmarks;

/// <summary>One measured stretch of turns.</summary>
/// <param name="TurnsPerSecond">Of processor time, on one thread.</param>
/// <param name="BytesPerTurn">Allocated; null where it cannot be told.</param>
internal readonly record struct Sample(double TurnsPerSecond, double? BytesPerTurn);
