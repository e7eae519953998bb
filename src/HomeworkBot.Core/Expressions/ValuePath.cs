using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Expressions;

/// <summary>Something a homework's text or condition may name, resolved when the file is checked.</summary>
internal abstract class ValuePath
{
    public abstract AnswerShape Shape { get; }

    public abstract Value Read(StepScene scene);

    /// <summary>As words; empty when there is nothing.</summary>
    /// <param name="scene">What is known.</param>
    /// <param name="item">The item being rated, where there is one.</param>
    public abstract string Say(StepScene scene, ClientText item);
}

/// <summary>The answer to an earlier step.</summary>
internal sealed class StepPath(Step step) : ValuePath
{
    public override AnswerShape Shape => step.Shape;

    public override Value Read(StepScene scene) => scene.AnswerTo(step.Id) is { } answer ? step.ValueOf(answer) : Value.None;

    public override string Say(StepScene scene, ClientText item) =>
        scene.AnswerTo(step.Id) is { } answer ? step.Describe(answer) : string.Empty;
}

/// <summary>The highest number an earlier step of ratings was given.</summary>
internal sealed class HighestPath(RatingsStep step) : ValuePath
{
    public override AnswerShape Shape { get; } = new AnswerShape.Number(step.Scale.Min, step.Scale.Max);

    public override Value Read(StepScene scene) => Highest(scene) is { } value ? Value.Of(value) : Value.None;

    public override string Say(StepScene scene, ClientText item) => Highest(scene) is { } value ? ScaleWords.Number(value, step.Scale) : string.Empty;

    private int? Highest(StepScene scene)
    {
        if (scene.AnswerTo(step.Id) is not RatingsAnswer ratings)
            return null;

        int? highest = null;
        for (var i = 0; i < ratings.Items.Count; i++)
        {
            if (ratings.Items[i].Value is { } value && (highest is null || value > highest))
                highest = value;
        }

        return highest;
    }
}

/// <summary>A name or the goal: always there, in words only.</summary>
internal sealed class NamePath(Func<StepScene, string> name) : ValuePath
{
    public override AnswerShape Shape { get; } = new AnswerShape.Said();

    public override Value Read(StepScene scene) => Value.Said;

    public override string Say(StepScene scene, ClientText item) => name(scene);
}

/// <summary>The item being rated.</summary>
internal sealed class ItemPath : ValuePath
{
    public override AnswerShape Shape { get; } = new AnswerShape.Said();

    public override Value Read(StepScene scene) => Value.Said;

    public override string Say(StepScene scene, ClientText item) => item.Value;
}

/// <summary>Stands for a path that could not be resolved, so that one mistake is reported once.</summary>
internal sealed class BrokenPath : ValuePath
{
    public override AnswerShape Shape { get; } = new AnswerShape.Unknown();

    public override Value Read(StepScene scene) => Value.None;

    public override string Say(StepScene scene, ClientText item) => string.Empty;
}
