namespace HomeworkBot.Core.Steps;

/// <summary>What a step made of a reply. Reading is a value, never an exception.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The step has its answer.</summary>
    public sealed record Answered(Answer Value) : Reading;

    /// <summary>Part of the answer is there and kept; the step asks on.</summary>
    public sealed record Incomplete(Answer SoFar) : Reading;

    /// <summary>The step could not read the reply.</summary>
    /// <param name="Hint">One kind sentence on how to answer, in the client's language.</param>
    public sealed record NotUnderstood(string Hint) : Reading;

    public static Reading Answer(Answer value) => new Answered(value);

    public static Reading More(Answer soFar) => new Incomplete(soFar);

    public static Reading Unclear(string hint) => new NotUnderstood(hint);
}
