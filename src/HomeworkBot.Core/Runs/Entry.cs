using System.Text.Json.Serialization;
using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Runs;

/// <summary>What a run left behind, kept as the client chose.</summary>
public sealed record Entry
{
    public required EntryId Id { get; init; }

    public required RunId Run { get; init; }

    public required AssignmentId Assignment { get; init; }

    public required HomeworkVersion Version { get; init; }

    public required Outcome Outcome { get; init; }

    public required Sharing Sharing { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Answers and skips, in the order of the definition. Sealed at rest.</summary>
    public required IReadOnlyList<RunStep> Steps { get; init; }
}

/// <summary>How a run ended. Every one of them is useful.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    Completed,
    Partial,
    MyWay,
    Skipped,
}

/// <summary>What the therapist may read of an entry. Looked up at every reading, never copied.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sharing>))]
public enum Sharing
{
    /// <summary>Nothing. What holds until the client chose.</summary>
    Private,

    /// <summary>Numbers only, no words and no transcript.</summary>
    RatingsOnly,

    /// <summary>The entry and the talk that made it.</summary>
    Shared,
}
