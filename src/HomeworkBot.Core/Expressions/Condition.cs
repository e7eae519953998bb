using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Expressions;

/// <summary>
/// A compiled condition. A comparison with a step that was skipped or not asked is false, except that it equals
/// <c>none</c> and differs from everything else. Evaluating allocates nothing.
/// </summary>
internal abstract class Condition
{
    public abstract bool Holds(StepScene scene);
}

internal sealed class AndCondition(Condition left, Condition right) : Condition
{
    public override bool Holds(StepScene scene) => left.Holds(scene) && right.Holds(scene);
}

internal sealed class OrCondition(Condition left, Condition right) : Condition
{
    public override bool Holds(StepScene scene) => left.Holds(scene) || right.Holds(scene);
}

internal sealed class NotCondition(Condition inner) : Condition
{
    public override bool Holds(StepScene scene) => !inner.Holds(scene);
}

/// <summary>A path compared with a fixed value.</summary>
internal sealed class FixedComparison(ValuePath left, Comparator comparator, Value right) : Condition
{
    public override bool Holds(StepScene scene) => comparator.Compare(left.Read(scene), right);
}

/// <summary>Two numbers the client gave, compared.</summary>
internal sealed class PathComparison(ValuePath left, Comparator comparator, ValuePath right) : Condition
{
    public override bool Holds(StepScene scene) => comparator.Compare(left.Read(scene), right.Read(scene));
}

internal sealed class InCondition(ValuePath left, Value[] values) : Condition
{
    public override bool Holds(StepScene scene)
    {
        var value = left.Read(scene);
        foreach (var one in values)
        {
            if (one == value)
                return true;
        }

        return false;
    }
}
