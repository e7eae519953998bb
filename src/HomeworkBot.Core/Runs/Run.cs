using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Runs;

/// <summary>One attempt at a homework, in progress. Stored sealed; nobody but the client sees it until it is an entry.</summary>
public sealed record Run
{
    public required RunId Id { get; init; }

    public required AssignmentId Assignment { get; init; }

    /// <summary>The version the run began with and will finish with.</summary>
    public required HomeworkVersion Version { get; init; }

    /// <summary>The stage the run stands in, by id.</summary>
    public required string Stage { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Whether only the steps of the small version are asked.</summary>
    public bool Small { get; init; }

    /// <summary>What the client chose about sharing before the end ("private"); null while they have not, and then it is asked at the end.</summary>
    public Sharing? Sharing { get; init; }

    /// <summary>When the present stage may begin; null when it began with the run or at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Steps answered or skipped, in the order they were given.</summary>
    public IReadOnlyList<RunStep> Steps { get; init; } = [];

    /// <summary>The answer so far to a step that asks more than once; null when none is under way.</summary>
    public RunStep? Partial { get; init; }

    /// <summary>The lines of the conversation in which answers stand: an answer that is taken back takes them with it.</summary>
    public IReadOnlyList<RunLine> Lines { get; init; } = [];
}

/// <summary>A line in which answers of a run stand.</summary>
/// <param name="Sequence">The line's sequence in the client's conversation.</param>
/// <param name="Shows">The steps whose answers it shows.</param>
public sealed record RunLine(long Sequence, IReadOnlyList<string> Shows);

/// <summary>A step that is behind the client.</summary>
/// <param name="Id">The step's id in the definition.</param>
/// <param name="Answer">Null when it was skipped.</param>
/// <param name="At">When it was given.</param>
public sealed record RunStep(string Id, Answer? Answer, DateTimeOffset At);
