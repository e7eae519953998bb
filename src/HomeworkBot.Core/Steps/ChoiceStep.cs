using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps.Replies;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps;

/// <summary>One of a few options, by tap, number, word or near-miss.</summary>
public sealed class ChoiceStep : Step
{
    private readonly IReadOnlyList<ChoiceOption> options;
    private readonly IReadOnlyList<QuestionOption> shown;

    internal ChoiceStep(StepBasics basics, IReadOnlyList<ChoiceOption> options)
        : base(basics)
    {
        this.options = options;
        shown = [.. options.Select(option => new QuestionOption(option.Id, option.Label))];
        Shape = new AnswerShape.Option([.. options.Select(option => option.Id)]);
    }

    internal override AnswerShape Shape { get; }

    public override Question Ask(StepScene scene) => Question(scene, QuestionFace.Choice) with { Options = shown };

    public override Reading Read(StepScene scene, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var read = ChoiceReply.Read(ReplyText.Front(reply), options, Words, Languages.FromLocale(scene.Client.Locale));
        return read.Index is { } index
            ? Reading.Answer(new ChoiceAnswer(options[index].Id))
            : Reading.Unclear(read.Fault == ChoiceFault.None ? HintOr(scene, ChoiceReply.Hint(read.Fault, options.Count, Words)) : ChoiceReply.Hint(read.Fault, options.Count, Words));
    }

    public override string Describe(Answer answer) =>
        answer is ChoiceAnswer choice ? options.FirstOrDefault(option => option.Id == choice.Value)?.Label ?? choice.Value : string.Empty;

    internal override Value ValueOf(Answer answer) => answer is ChoiceAnswer choice ? Value.OfOption(choice.Value) : Value.None;
}

/// <param name="Id">What an answer is stored under.</param>
/// <param name="Label">The words shown.</param>
/// <param name="Also">Other words for it that a client may use.</param>
internal sealed record ChoiceOption(string Id, string Label, IReadOnlyList<string> Also);
