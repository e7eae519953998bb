using HomeworkBot.Core.Expressions;

namespace HomeworkBot.Core.Steps;

/// <summary>One step of a homework, compiled. A closed family, one sealed class and file a kind; pure.</summary>
public abstract class Step
{
    private readonly StepBasics basics;

    internal Step(StepBasics basics) => this.basics = basics;

    /// <summary>Unique in its homework, kebab-case.</summary>
    public string Id => basics.Id;

    /// <summary>The short name of what is collected ("Situation"), for the summary and the therapist's page; empty where nothing is.</summary>
    public string Label => basics.Label;

    /// <summary>Whether the client may pass it without the bot asking why. Every step can be skipped.</summary>
    public bool Optional => basics.Optional;

    /// <summary>Whether it is part of the smallest useful version.</summary>
    public bool InSmall => basics.InSmall;

    /// <summary>Whether it says something and waits for nothing (<c>say</c>).</summary>
    public virtual bool NeedsReply => true;

    /// <summary>What its answers can be, for conditions.</summary>
    internal abstract AnswerShape Shape { get; }

    /// <summary>The kind's own sentences, in the language of the definition.</summary>
    private protected StepWords Words => basics.Words;

    /// <summary>Whether its condition holds on the answers so far.</summary>
    public virtual bool Applies(StepScene scene) => basics.When?.Holds(scene) ?? true;

    /// <summary>What to ask now.</summary>
    public abstract Question Ask(StepScene scene);

    /// <summary>What a reply means.</summary>
    public abstract Reading Read(StepScene scene, Reply reply);

    /// <summary>
    /// Whether an answer given before still answers the question as it would be put now, after an earlier answer was
    /// changed: a choice among words that are no longer there does not. One that does not is asked for again.
    /// </summary>
    public virtual bool StillFits(StepScene scene, Answer answer) => true;

    /// <summary>An answer in words, as the summary quotes it. Empty for an answer of another kind of step.</summary>
    public abstract string Describe(Answer answer);

    /// <summary>An answer as conditions compare it; nothing for an answer of another kind of step.</summary>
    internal abstract Value ValueOf(Answer answer);

    /// <summary>The question with everything the kinds have in common.</summary>
    private protected Question Question(StepScene scene, QuestionFace face) => new()
    {
        Face = face,
        Text = basics.Prompt.Render(scene),
        Sms = basics.Sms?.Render(scene),
        Hint = basics.Hint?.Render(scene),
        Example = basics.Example?.Render(scene),
    };

    /// <summary>The file's own hint, or the kind's where the file has none.</summary>
    private protected string HintOr(StepScene scene, string kindHint) => basics.Hint?.Render(scene) ?? kindHint;
}
