using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions;

/// <summary>One version of a homework in one language, compiled: nothing reads YAML or templates in a turn.</summary>
public sealed class HomeworkDefinition
{
    public required string Id { get; init; }

    public required HomeworkVersion Version { get; init; }

    /// <summary>The language of its text, as asked for or the base language where a translation is missing.</summary>
    public required string Locale { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences a client understands on what it is good for.</summary>
    public required string Why { get; init; }

    /// <summary>How long it takes, about.</summary>
    public required int Minutes { get; init; }

    /// <summary>When not to give it, for the therapist to tick.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>Where the technique is described, for the therapist; empty where it is common knowledge.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A questionnaire: verbatim, no small version.</summary>
    public bool Instrument { get; init; }

    /// <summary>One, or a plan and its follow-up.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>Which ratings are drawn together.</summary>
    public required IReadOnlyList<Chart> Charts { get; init; }

    /// <summary>The steps of all stages, in order.</summary>
    public IEnumerable<Step> Steps => Stages.SelectMany(stage => stage.Steps);

    /// <summary>The answers so far of all stages, in words, label by label; <see cref="Stage.Summarize"/> has those of one.</summary>
    public required Func<StepScene, string> Summarize { get; init; }
}

/// <summary>A part of a homework that is done at one time.</summary>
public sealed record Stage
{
    public required string Id { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The <c>when</c> step of an earlier stage whose answer says when this one is due; null for the first.</summary>
    public string? DueFrom { get; init; }

    /// <summary>How long after that moment it is due: time to have done what was planned. Zero or more.</summary>
    public TimeSpan DueAfter { get; init; }

    /// <summary>How the bot opens this stage when it is due; null for the first.</summary>
    public Func<StepScene, string>? Offer { get; init; }

    /// <summary>
    /// The <c>choice</c> step whose options say how it went (<c>done</c>, <c>part</c>, <c>my-way</c>,
    /// <c>not-this-time</c>); null where finishing is the outcome.
    /// </summary>
    public string? OutcomeFrom { get; init; }

    /// <summary>What this stage collected, in words, label by label: shown before it is stored.</summary>
    public required Func<StepScene, string> Summarize { get; init; }

    /// <summary>When this stage is due, from the answers so far; null when it may begin at once.</summary>
    public DateTimeOffset? DueAt(IReadOnlyList<RunStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return DueFrom is not null && steps.FirstOrDefault(step => step.Id == DueFrom)?.Answer is WhenAnswer when ? when.At + DueAfter : null;
    }
}

/// <summary>Ratings drawn in one picture.</summary>
/// <param name="Title">In the client's language.</param>
/// <param name="Series">The steps, in order; ratings of the same items are drawn side by side.</param>
public sealed record Chart(string Title, IReadOnlyList<string> Series);
