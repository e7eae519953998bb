using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Storage.Demo;

/// <summary>
/// Plays one made-up run through the homework's own steps, so that its questions, answers and conditions are what the
/// bot itself makes of such replies.
/// </summary>
internal sealed class DemoPlayer(HomeworkDefinition definition, ClientProfile client, Assignment assignment)
{
    private static readonly TimeOnly CheckInAt = new(20, 10);

    private readonly List<DemoLine> lines = [];
    private readonly List<RunStep> steps = [];
    private DateTimeOffset now;
    private bool stopped;

    private StepScene Scene => new() { Client = client, Goal = assignment.Goal, Now = now, Steps = steps };

    /// <summary>Null when the homework has changed so that the made-up replies do not fit it any more.</summary>
    /// <param name="made">The run.</param>
    /// <param name="today">The client's local day from which its days are counted back.</param>
    public DemoPlay? Play(DemoRun made, DateTime today)
    {
        now = LocalClock.Moment(today.AddDays(-made.DaysAgo) + made.At.ToTimeSpan(), client.TimeZone);
        var startedAt = now;
        var run = new RunId(Guid.CreateVersion7(now));
        var stage = definition.Stages[0];
        Say($"{definition.Title}. About {definition.Minutes} minutes.");
        foreach (var next in definition.Stages)
        {
            if (next != stage)
            {
                stage = next;
                if (made.Sharing is null)
                {
                    break;
                }

                now = LocalClock.Moment(today.AddDays(made.DaysBetween - made.DaysAgo) + CheckInAt.ToTimeSpan(), client.TimeZone);
                Say(stage.Offer?.Invoke(Scene) ?? definition.Title);
                Hear("Yes");
            }

            if (!stage.Steps.All(step => Pass(step, made)))
            {
                return null;
            }
        }

        var entry = made.Sharing is { } sharing ? End(run, stage, startedAt, sharing) : null;
        return new DemoPlay(
            new Run
            {
                Id = run,
                Assignment = assignment.Id,
                Version = definition.Version,
                Stage = stage.Id,
                StartedAt = startedAt,
                DueAt = stage.DueAt(steps),
                Steps = steps,
            },
            entry,
            lines);
    }

    /// <summary>False when the replies do not fit the step.</summary>
    private bool Pass(Step step, DemoRun made)
    {
        if (stopped || !step.Applies(Scene))
        {
            return true;
        }

        if (!step.NeedsReply)
        {
            Say(step.Ask(Scene).Text);
            return true;
        }

        if (!made.Replies.TryGetValue(step.Id, out var replies))
        {
            Say(step.Ask(Scene).Text);
            Hear("done");
            stopped = true;
            return true;
        }

        Answer? soFar = null;
        for (var index = 0; index < replies.Length; index++)
        {
            var reply = replies[index];
            var scene = Scene with { Partial = soFar };
            Say(step.Ask(scene).Text);
            Hear(reply);
            if (reply == "skip")
            {
                steps.Add(new RunStep(step.Id, null, now));
                return true;
            }

            switch (step.Read(scene with { Now = now }, new Reply(new ClientText(reply))))
            {
                case Reading.Answered answered:
                    steps.Add(new RunStep(step.Id, answered.Value, now));
                    return index == replies.Length - 1;
                case Reading.Incomplete incomplete:
                    soFar = incomplete.SoFar;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private Entry End(RunId run, Stage stage, DateTimeOffset startedAt, DemoSharing sharing)
    {
        Say($"Here is what you wrote:\n{stage.Summarize(Scene)}\nKeep it like this?");
        Hear("Keep it");
        Say($"What may {client.TherapistName} read of this?");
        Hear(sharing switch
        {
            DemoSharing.Share => "Share",
            DemoSharing.RatingsOnly => "Ratings only",
            _ => "Private",
        });
        Say("Thank you for telling me.");
        return new Entry
        {
            Id = new EntryId(Guid.CreateVersion7(now)),
            Run = run,
            Assignment = assignment.Id,
            Version = definition.Version,
            Outcome = OutcomeOf(stage),
            Sharing = sharing switch
            {
                DemoSharing.Share => Sharing.Shared,
                DemoSharing.RatingsOnly => Sharing.RatingsOnly,
                _ => Sharing.Private,
            },
            StartedAt = startedAt,
            FinishedAt = now,
            Steps = steps,
        };
    }

    private Outcome OutcomeOf(Stage stage) => stage.OutcomeFrom is { } step && Scene.AnswerTo(step) is ChoiceAnswer choice
        ? choice.Value switch
        {
            "part" => Outcome.Partial,
            "my-way" => Outcome.MyWay,
            "not-this-time" => Outcome.Skipped,
            _ => Outcome.Completed,
        }
        : stopped ? Outcome.Partial : Outcome.Completed;

    private void Say(string text)
    {
        now = now.AddSeconds(1);
        lines.Add(new DemoLine(now, false, text));
    }

    // As long as it takes to think of a line and to type it.
    private void Hear(string text)
    {
        now = now.AddSeconds(8 + (text.Length / 2));
        lines.Add(new DemoLine(now, true, text));
    }
}
