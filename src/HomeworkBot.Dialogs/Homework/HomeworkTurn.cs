using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>
/// One run in one turn: the run itself, the version it is pinned to, and the few marks the dialog keeps beside it. Every
/// dialog of a homework finds it in the turn context's state. Answers go into the run, never into dialog state.
/// </summary>
internal sealed class HomeworkTurn
{
    private const string Finish = "finish";
    private const string Change = "change";

    private readonly DialogInstance instance;

    public HomeworkTurn(Turn turn, Run run, HomeworkWaterfalls homework, DialogInstance instance)
    {
        this.instance = instance;
        Turn = turn;
        Run = run;
        Homework = homework;
        Stage = homework.Definition.Stages.First(stage => stage.Id == run.Stage);
        turn.Run = run.Id;
    }

    public Turn Turn { get; }

    public HomeworkWaterfalls Homework { get; }

    public HomeworkDefinition Definition => Homework.Definition;

    public Stage Stage { get; }

    public Run Run { get; private set; }

    /// <summary>Whether the client wants to finish with what is there: nothing new is asked.</summary>
    public bool Finishing
    {
        get => instance.State.ContainsKey(Finish);
        set => Mark(Finish, value ? Finish : null);
    }

    /// <summary>The step whose answer is being changed; its answer stays until the new one is there. Null outside a change.</summary>
    public string? Changing
    {
        get => instance.State.TryGetValue(Change, out var step) ? (string)step : null;
        set => Mark(Change, value);
    }

    /// <summary>What the open step made of this turn's reply; null when no step was open.</summary>
    public Reading? Reading { get; set; }

    /// <summary>The verb this turn's reply may have been meant as, though the step could read it as an answer; null when none.</summary>
    public Verb? MayMean { get; set; }

    /// <summary>Set by a dialog inside when the steps are to be gone through anew.</summary>
    public bool Restart { get; set; }

    /// <summary>Whether sharing was chosen before the end ("private").</summary>
    public bool SharingChosen => Run.Sharing is not null;

    public static HomeworkTurn Of(ITurnContext context) => context.TurnState.Get<HomeworkTurn>()!;

    public Step FindStep(string id) => Stage.Steps.First(step => step.Id == id);

    public StepScene Scene(string? step = null) => RunProgress.Scene(Turn, Run, step);

    /// <summary>Whether a step is passed without a word: behind the client, not applying, not in the small version, or the client is finishing.</summary>
    public bool Passes(Step step)
    {
        if (Changing == step.Id)
            return false;

        if (step.NeedsReply ? RunProgress.IsBehind(Run, step.Id) : IsSaid(step))
            return true;

        return Finishing || (Run.Small && !step.InSmall && Run.Partial?.Id != step.Id) || !step.Applies(Scene(step.Id));
    }

    /// <summary>Keeps an answer or a skip, and lets go of what a changed answer no longer supports.</summary>
    public void Give(string step, Answer? answer)
    {
        Save(RunProgress.Settle(Turn, RunProgress.With(Run, new RunStep(step, answer, Turn.Now)), Definition));
        if (Changing == step)
            Changing = null;
    }

    /// <summary>Keeps a part of an answer.</summary>
    public void GivePart(string step, Answer soFar) => Save(Run with { Partial = new RunStep(step, soFar, Turn.Now) });

    public void Save(Run run)
    {
        Run = run;
        Turn.Keep(run);
    }

    public string Text(Phrase phrase, params ReadOnlySpan<string> values) => Turn.Text(phrase, values);

    /// <summary>What is said needs no mark of its own: it has been said when something after it was answered.</summary>
    private bool IsSaid(Step said) => Stage.Steps.SkipWhile(step => step != said).Skip(1).Any(step => RunProgress.IsBehind(Run, step.Id));

    private void Mark(string name, string? value)
    {
        if (value is null)
            instance.State.Remove(name);
        else
            instance.State[name] = value;
    }
}
