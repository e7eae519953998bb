using System.Globalization;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps.Replies;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps;

/// <summary>
/// Items the client names, each with a number; or the items of an earlier such step, rated again without showing the
/// first numbers.
/// </summary>
public sealed class RatingsStep : Step
{
    private readonly RatingsSettings settings;

    internal RatingsStep(StepBasics basics, RatingsSettings settings)
        : base(basics)
    {
        this.settings = settings;
    }

    /// <summary>The number line of every item.</summary>
    public QuestionScale Scale => settings.Scale;

    /// <summary>The earlier step whose items are rated again; null when the client names them here.</summary>
    public string? Again => settings.Again;

    internal override AnswerShape Shape { get; } = new AnswerShape.Said();

    /// <summary>Nothing can be rated again that was never named.</summary>
    public override bool Applies(StepScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return base.Applies(scene) && (Again is null || scene.AnswerTo(Again) is RatingsAnswer { Items.Count: > 0 });
    }

    public override Question Ask(StepScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var items = ItemsSoFar(scene);
        if (FirstUnrated(items) is not { } item)
            return Question(scene, QuestionFace.Text);

        var rate = RateText(scene, item.Name);
        var question = Question(scene, QuestionFace.Scale) with { Scale = Scale, Example = null };
        return scene.Partial is null
            ? question with { Text = question.Text + "\n" + rate, Sms = question.Sms is null ? null : question.Sms + "\n" + rate }
            : question with { Text = rate, Sms = null };
    }

    public override Reading Read(StepScene scene, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var language = Languages.FromLocale(scene.Client.Locale);
        var soFar = ItemsSoFar(scene);
        return FirstUnrated(soFar) is null ? ReadNames(scene, reply, language) : ReadNumbers(soFar, reply, language);
    }

    /// <summary>Ratings of items that have since been named otherwise do not fit any more.</summary>
    public override bool StillFits(StepScene scene, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return Again is null
            || (answer is RatingsAnswer now
                && scene.AnswerTo(Again) is RatingsAnswer first
                && first.Items.Select(item => item.Name).SequenceEqual(now.Items.Select(item => item.Name)));
    }

    public override string Describe(Answer answer) => answer is RatingsAnswer ratings
        ? string.Join(", ", ratings.Items.Select(item => item.Value is { } value ? item.Name.Value + " " + ScaleWords.Number(value, Scale) : item.Name.Value))
        : string.Empty;

    internal override Value ValueOf(Answer answer) => answer is RatingsAnswer ? Value.Said : Value.None;

    private Reading ReadNames(StepScene scene, Reply reply, Language language)
    {
        if (ReplyText.IsBlank(reply.Text))
            return Reading.Unclear(reply.HasAttachments ? Words.Say("text.attachment") : HintOr(scene, Words.Say("ratings.hint")));

        var items = RatingsReply.ReadItems(ReplyText.Front(reply), Scale, Words, language);
        if (items.Count == 0)
            return Reading.Unclear(HintOr(scene, Words.Say("ratings.hint")));

        if (items.Any(item => RatingsReply.IsSentence(item.Name.Value)))
            return Reading.Unclear(Words.Say("ratings.short"));

        if (items.Count > settings.MaxItems)
            return Reading.Unclear(Words.Say("ratings.many", ("max", settings.MaxItems.ToString(CultureInfo.InvariantCulture))));

        return Settle(items);
    }

    private Reading ReadNumbers(IReadOnlyList<RatedItem> soFar, Reply reply, Language language)
    {
        var (items, fault) = RatingsReply.ReadNumbers(ReplyText.Front(reply), soFar, Scale, Words, language);
        return fault is { } what ? Reading.Unclear(ScaleWords.Hint(what, Scale, Words)) : Settle(items);
    }

    private static Reading Settle(IReadOnlyList<RatedItem> items)
    {
        var answer = new RatingsAnswer(items);
        return FirstUnrated(items) is null ? Reading.Answer(answer) : Reading.More(answer);
    }

    /// <summary>What was named before: in this step, or in the step whose items are rated again.</summary>
    private IReadOnlyList<RatedItem> ItemsSoFar(StepScene scene)
    {
        if (scene.Partial is RatingsAnswer partial)
            return partial.Items;

        return Again is not null && scene.AnswerTo(Again) is RatingsAnswer first
            ? [.. first.Items.Select(item => item with { Value = null })]
            : [];
    }

    private static RatedItem? FirstUnrated(IReadOnlyList<RatedItem> items) => items.FirstOrDefault(item => item.Value is null);

    private string RateText(StepScene scene, ClientText item) => settings.Rate?.Render(scene, item) ?? Words.Say(
        "ratings.rate",
        ("min", Scale.Min.ToString(CultureInfo.InvariantCulture)),
        ("max", ScaleWords.Number(Scale.Max, Scale)),
        ("item", item.Value));
}

internal sealed record RatingsSettings
{
    public required QuestionScale Scale { get; init; }

    public string? Again { get; init; }

    /// <summary>Asks for one item's number; null for the kind's own sentence.</summary>
    public TextTemplate? Rate { get; init; }

    /// <summary>How many items a client may name, 1 to 20.</summary>
    public required int MaxItems { get; init; }
}
