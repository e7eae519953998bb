using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps.Replies;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps;

/// <summary>A whole number between two ends, some of which may have words.</summary>
public sealed class ScaleStep : Step
{
    internal ScaleStep(StepBasics basics, QuestionScale scale)
        : base(basics)
    {
        Scale = scale;
        Shape = new AnswerShape.Number(scale.Min, scale.Max);
    }

    /// <summary>The number line.</summary>
    public QuestionScale Scale { get; }

    internal override AnswerShape Shape { get; }

    public override Question Ask(StepScene scene) => Question(scene, QuestionFace.Scale) with { Scale = Scale };

    public override Reading Read(StepScene scene, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var read = ScaleReply.Read(ReplyText.Front(reply), Scale, Words, Languages.FromLocale(scene.Client.Locale));
        return read.Value is { } value
            ? Reading.Answer(new ScaleAnswer(value))
            : Reading.Unclear(read.Fault == ScaleFault.NoNumber ? HintOr(scene, ScaleWords.Hint(read.Fault, Scale, Words)) : ScaleWords.Hint(read.Fault, Scale, Words));
    }

    public override string Describe(Answer answer) => answer is ScaleAnswer scale ? ScaleWords.Number(scale.Value, Scale) : string.Empty;

    internal override Value ValueOf(Answer answer) => answer is ScaleAnswer scale ? Value.Of(scale.Value) : Value.None;
}
