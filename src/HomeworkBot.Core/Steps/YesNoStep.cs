using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps.Replies;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps;

/// <summary>Yes or no.</summary>
public sealed class YesNoStep : Step
{
    private readonly IReadOnlyList<ChoiceOption> options;

    internal YesNoStep(StepBasics basics)
        : base(basics) =>
        options = [new("yes", basics.Words.Say("yes-no.yes"), []), new("no", basics.Words.Say("yes-no.no"), [])];

    internal override AnswerShape Shape { get; } = new AnswerShape.YesNo();

    public override Question Ask(StepScene scene) => Question(scene, QuestionFace.Choice) with
    {
        Options = [.. options.Select(option => new QuestionOption(option.Id, option.Label))],
    };

    public override Reading Read(StepScene scene, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var language = Languages.FromLocale(scene.Client.Locale);
        if (YesNoReader.Read(ReplyText.Front(reply), language) is { } said)
            return Reading.Answer(new YesNoAnswer(said));

        return ChoiceReply.Read(ReplyText.Front(reply), options, Words, language).Index is { } index
            ? Reading.Answer(new YesNoAnswer(index == 0))
            : Reading.Unclear(HintOr(scene, Words.Say("yes-no.hint")));
    }

    public override string Describe(Answer answer) => answer is YesNoAnswer yesNo ? options[yesNo.Value ? 0 : 1].Label : string.Empty;

    internal override Value ValueOf(Answer answer) => answer is YesNoAnswer yesNo ? Value.Of(yesNo.Value) : Value.None;
}
