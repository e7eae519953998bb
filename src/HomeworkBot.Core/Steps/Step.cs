namespace HomeworkBot.Core.Steps;

/// <summary>One step of a homework, compiled. A closed family, one sealed class and file a kind; pure.</summary>
public abstract class Step
{
    /// <summary>Unique in its homework, kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The short name of what is collected ("Situation"), for the summary and the therapist's page.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the client may pass it without the bot asking why. Every step can be skipped.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether it is part of the smallest useful version.</summary>
    public bool InSmall { get; init; }

    /// <summary>Whether it says something and waits for nothing (<c>say</c>).</summary>
    public virtual bool NeedsReply => true;

    /// <summary>Whether its condition holds on the answers so far.</summary>
    public abstract bool Applies(StepScene scene);

    /// <summary>What to ask now.</summary>
    public abstract Question Ask(StepScene scene);

    /// <summary>What a reply means.</summary>
    public abstract Reading Read(StepScene scene, Reply reply);

    /// <summary>
    /// Whether an answer given before still answers the question as it would be put now, after an earlier answer was
    /// changed: a choice among words that are no longer there does not. One that does not is asked for again.
    /// </summary>
    public virtual bool StillFits(StepScene scene, Answer answer) => true;

    /// <summary>An answer in words, as the summary quotes it.</summary>
    public abstract string Describe(Answer answer);
}
