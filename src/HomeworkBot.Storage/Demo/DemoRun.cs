namespace HomeworkBot.Storage.Demo;

/// <summary>A made-up run: what the made-up client replied, question by question.</summary>
internal sealed record DemoRun
{
    /// <summary>The homework's id.</summary>
    public required string Homework { get; init; }

    /// <summary>How many days before today it began.</summary>
    public required int DaysAgo { get; init; }

    /// <summary>The client's wall time when it began.</summary>
    public required TimeOnly At { get; init; }

    /// <summary>Sharing as the client put it; null when the run is still open.</summary>
    public DemoSharing? Sharing { get; init; }

    /// <summary>Replies by step id; an array is one reply a question. A step without replies is where the client stopped.</summary>
    public required IReadOnlyDictionary<string, string[]> Replies { get; init; }

    /// <summary>How many days after the first stage the second was done; 0 for homework of one stage.</summary>
    public int DaysBetween { get; init; }
}

/// <summary>What the made-up client chose at the end.</summary>
internal enum DemoSharing
{
    Share,
    RatingsOnly,
    Private,
}
