using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Runs;

namespace HomeworkBot.Core.Steps;

/// <summary>All a step may look at: no clock, no storage, no channel.</summary>
public sealed record StepScene
{
    public required ClientProfile Client { get; init; }

    /// <summary>The goal of the assignment, in the client's words.</summary>
    public required ClientText Goal { get; init; }

    /// <summary>The moment of the turn.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Answers and skips so far, without the step's own.</summary>
    public IReadOnlyList<RunStep> Steps { get; init; } = [];

    /// <summary>The step's own answer so far, when it asks more than once; null at its first question.</summary>
    public Answer? Partial { get; init; }

    /// <summary>The answer to an earlier step; null when it was skipped or not asked.</summary>
    public Answer? AnswerTo(string step)
    {
        // By index: conditions are evaluated in every turn, and this allocates nothing.
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Id == step)
                return Steps[i].Answer;
        }

        return null;
    }
}
