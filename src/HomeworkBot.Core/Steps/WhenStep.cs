using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps.Replies;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps;

/// <summary>A day and a time to come, in the client's zone.</summary>
public sealed class WhenStep : Step
{
    internal WhenStep(StepBasics basics)
        : base(basics)
    {
    }

    internal override AnswerShape Shape { get; } = new AnswerShape.Said();

    public override Question Ask(StepScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var question = Question(scene, QuestionFace.When);
        return scene.Partial switch
        {
            PartialWhenAnswer { Time: { } time } partial => question with
            {
                Text = Words.Say(
                    "when.half",
                    ("day", MomentWords.Day(partial.Day, Words)),
                    ("morning", MomentWords.Time(time, Words)),
                    ("evening", MomentWords.Time(time.AddHours(12), Words))),
                Sms = null,
                Example = null,
                Options =
                [
                    new QuestionOption("morning", MomentWords.Time(time, Words)),
                    new QuestionOption("evening", MomentWords.Time(time.AddHours(12), Words)),
                ],
            },
            PartialWhenAnswer partial => question with
            {
                Text = Words.Say("when.time", ("day", MomentWords.Day(partial.Day, Words))),
                Sms = null,
                Example = null,
            },
            _ => question with { Options = MomentWords.Suggestions(LocalClock.At(scene.Now, scene.Client.TimeZone), Words) },
        };
    }

    public override Reading Read(StepScene scene, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var zone = scene.Client.TimeZone;
        var local = LocalClock.At(scene.Now, zone);
        var read = MomentReply.Read(ReplyText.Front(reply), scene.Partial as PartialWhenAnswer, local, Words, Languages.FromLocale(scene.Client.Locale));
        return read switch
        {
            { Moment: { } moment } => Reading.Answer(new WhenAnswer(LocalClock.Moment(moment, zone), zone)),
            { Part: { } part } => Reading.More(part),
            { Fault: MomentFault.Past } => Reading.Unclear(Words.Say("when.past")),
            { Fault: MomentFault.NoDay } => Reading.Unclear(Words.Say("when.day")),
            _ => Reading.Unclear(HintOr(scene, Words.Say("when.hint"))),
        };
    }

    public override string Describe(Answer answer) => answer is WhenAnswer when ? MomentWords.Moment(when.At.DateTime, Words) : string.Empty;

    internal override Value ValueOf(Answer answer) => answer is WhenAnswer ? Value.Said : Value.None;
}
