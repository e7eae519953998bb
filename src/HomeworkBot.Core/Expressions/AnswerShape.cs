namespace HomeworkBot.Core.Expressions;

/// <summary>What the answers to a step can be, known when the file is checked: conditions are typed against it.</summary>
internal abstract record AnswerShape
{
    /// <summary>A number between two ends, both included.</summary>
    public sealed record Number(double Min, double Max) : AnswerShape;

    /// <summary>One of the ids.</summary>
    public sealed record Option(IReadOnlyList<string> Ids) : AnswerShape;

    public sealed record YesNo : AnswerShape;

    /// <summary>Words, items or moments: only whether there are any can be asked.</summary>
    public sealed record Said : AnswerShape;

    /// <summary>The step it would come from has mistakes of its own, already reported: nothing more is said about it.</summary>
    public sealed record Unknown : AnswerShape;
}
