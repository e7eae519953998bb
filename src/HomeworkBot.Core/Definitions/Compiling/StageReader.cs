using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads the stages of a homework, or the one stage of a homework that names none.</summary>
/// <param name="problems">Where mistakes go.</param>
/// <param name="scope">The steps read so far.</param>
/// <param name="steps">Reads steps.</param>
/// <param name="translation">The stages' part of the translation; null where there is none.</param>
internal sealed class StageReader(Problems problems, PathScope scope, StepReader steps, YamlMap? translation)
{
    /// <summary>The id of the only stage of a homework without stages.</summary>
    public const string OnlyStage = "main";

    private const int LongestWait = 60 * 24 * 31;

    private static readonly IReadOnlyList<string> Outcomes = ["done", "part", "my-way", "not-this-time"];

    public IReadOnlyList<Stage> Read(SettingsReader homework)
    {
        if (homework.Has("stages") && homework.Has("steps"))
            problems.Add(homework.Node("steps"), "A homework has 'steps' or 'stages', not both.");

        if (!homework.Has("stages"))
        {
            if (!homework.Has("steps"))
                problems.Add(homework.Map, "'steps' is missing: what is asked, in order.");

            var only = steps.Read(homework.Maps("steps"));
            return [new Stage { Id = OnlyStage, Steps = only, Summarize = Summaries.For(only, homework.Template("summary", scope)) }];
        }

        if (homework.Has("summary"))
            problems.Add(homework.Node("summary"), "With 'stages', 'summary' belongs to a stage.");

        var stages = new List<Stage>();
        foreach (var map in homework.Maps("stages"))
        {
            if (ReadOne(map, stages) is { } stage)
                stages.Add(stage);
        }

        return stages;
    }

    private Stage? ReadOne(YamlMap map, List<Stage> earlier)
    {
        var written = (map.Find("id") as YamlScalar)?.Value;
        var settings = new SettingsReader(map, HomeworkSettings.Stage, problems, written is null ? null : translation?.Find(written) as YamlMap);
        var id = settings.Id("id");
        if (id is not null && earlier.Any(stage => stage.Id == id.Value))
            problems.Add(id, $"There is a stage '{id.Value}' before; every id is used once.");

        var isFirst = earlier.Count == 0;
        var due = Due(settings, isFirst);
        var after = settings.Integer("due_after", 0, LongestWait);
        if (after is not null && due is null && !isFirst)
            problems.Add(settings.Node("due_after"), "'due_after' needs 'due'.");

        var offer = settings.Template("offer", scope);
        if (!isFirst && !settings.Has("offer"))
            problems.Add(map, "'offer' is missing: how the bot opens this stage when it is due.");

        var own = steps.Read(settings.Maps("steps"));
        return new Stage
        {
            Id = id?.Value ?? string.Empty,
            Steps = own,
            DueFrom = due,
            DueAfter = TimeSpan.FromMinutes(after ?? 0),
            Offer = offer is null ? null : offer.Render,
            OutcomeFrom = Outcome(settings, own),
            Summarize = Summaries.For(own, settings.Template("summary", scope)),
        };
    }

    private string? Due(SettingsReader settings, bool isFirst)
    {
        if (isFirst)
        {
            foreach (var name in (string[])["due", "due_after", "offer"])
            {
                if (settings.Has(name))
                    problems.Add(settings.Node(name), $"The first stage begins when the client does; it has no '{name}'.");
            }

            return null;
        }

        if (settings.Id("due") is not { } due)
            return null;

        var step = scope.FindStep(due.Value, out var problem);
        if (problem is not null)
            problems.Add(due, problem);
        else if (step is not null and not WhenStep)
            problems.Add(due, $"'{due.Value}' is no 'when' step.");

        return due.Value;
    }

    private string? Outcome(SettingsReader settings, IReadOnlyList<Step> own)
    {
        if (settings.Id("outcome") is not { } outcome)
            return null;

        if (own.FirstOrDefault(step => step.Id == outcome.Value) is not ChoiceStep { Shape: AnswerShape.Option { Ids: var ids } })
            problems.Add(outcome, $"'{outcome.Value}' is no choice step of this stage.");
        else if (ids.FirstOrDefault(id => !Outcomes.Contains(id)) is { } stranger)
            problems.Add(outcome, $"'{outcome.Value}' has the option '{stranger}'; outcomes are {string.Join(", ", Outcomes)}.");

        return outcome.Value;
    }
}
