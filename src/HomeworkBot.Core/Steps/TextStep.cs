using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps.Replies;

namespace HomeworkBot.Core.Steps;

/// <summary>A reply in the client's own words, kept whole whatever its length.</summary>
public sealed class TextStep : Step
{
    internal TextStep(StepBasics basics)
        : base(basics)
    {
    }

    internal override AnswerShape Shape { get; } = new AnswerShape.Said();

    public override Question Ask(StepScene scene) => Question(scene, QuestionFace.Text);

    public override Reading Read(StepScene scene, Reply reply)
    {
        if (!ReplyText.IsBlank(reply.Text))
            return Reading.Answer(new TextAnswer(reply.Text));

        return Reading.Unclear(Words.Say(reply.HasAttachments ? "text.attachment" : "text.empty"));
    }

    public override string Describe(Answer answer) => answer is TextAnswer text ? text.Text.Value.Trim() : string.Empty;

    internal override Value ValueOf(Answer answer) => answer is TextAnswer ? Value.Said : Value.None;
}
