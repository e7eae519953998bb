using HomeworkBot.Core.Expressions;

namespace HomeworkBot.Core.Steps;

/// <summary>What every kind of step has.</summary>
internal sealed record StepBasics
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required TextTemplate Prompt { get; init; }

    public TextTemplate? Sms { get; init; }

    public TextTemplate? Hint { get; init; }

    public TextTemplate? Example { get; init; }

    public Condition? When { get; init; }

    public bool Optional { get; init; }

    public bool InSmall { get; init; }

    public required StepWords Words { get; init; }
}
