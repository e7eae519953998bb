using HomeworkBot.Core.Expressions;

namespace HomeworkBot.Core.Steps;

/// <summary>Says something and waits for nothing.</summary>
public sealed class SayStep : Step
{
    internal SayStep(StepBasics basics)
        : base(basics)
    {
    }

    public override bool NeedsReply => false;

    internal override AnswerShape Shape { get; } = new AnswerShape.Unknown();

    public override Question Ask(StepScene scene) => Question(scene, QuestionFace.Say);

    /// <summary>There is nothing to read; whatever is said belongs to the next question.</summary>
    public override Reading Read(StepScene scene, Reply reply) => Reading.Unclear(string.Empty);

    public override string Describe(Answer answer) => string.Empty;

    internal override Value ValueOf(Answer answer) => Value.None;
}
