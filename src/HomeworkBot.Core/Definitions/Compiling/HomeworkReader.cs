using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads a homework file, with a translation where there is one.</summary>
/// <param name="id">The folder's name.</param>
/// <param name="version">The version it is compiled as.</param>
/// <param name="locale">The language of the text.</param>
/// <param name="problems">Where mistakes go.</param>
internal sealed class HomeworkReader(string id, HomeworkVersion version, string locale, Problems problems)
{
    private const int LongestMinutes = 240;

    public HomeworkDefinition Read(YamlMap root, YamlMap? translation)
    {
        var homework = new SettingsReader(root, HomeworkSettings.Homework, problems, translation);
        CheckId(homework);
        var ids = StepIds(root);
        var small = Small(homework, ids);
        var scope = new PathScope(ids);
        CheckOrphans(ids, root, translation);

        var steps = new StepReader(problems, scope, small, TranslatedPart(homework, translation, "steps"), StepWords.For(locale));
        var stages = new StageReader(problems, scope, steps, TranslatedPart(homework, translation, "stages", wanted: homework.Has("stages"))).Read(homework);
        return new HomeworkDefinition
        {
            Id = id,
            Version = version,
            Locale = locale,
            Title = homework.Text("title")?.Value ?? string.Empty,
            Why = homework.Text("why")?.Value ?? string.Empty,
            Minutes = homework.Integer("minutes", 1, LongestMinutes) ?? 0,
            Cautions = homework.Texts("cautions"),
            Sources = homework.Texts("sources"),
            Instrument = homework.Flag("instrument"),
            Stages = stages,
            Charts = ChartReader.Read(homework, scope, problems),
            Summarize = Summaries.Joined(stages),
        };
    }

    private void CheckId(SettingsReader homework)
    {
        if (homework.Id("id") is { } written && written.Value != id)
            problems.Add(written, $"The id is '{written.Value}', but the folder is '{id}'; they are the same word.");
    }

    private HashSet<string> Small(SettingsReader homework, IReadOnlyList<string> ids)
    {
        if (homework.Flag("instrument"))
        {
            if (homework.Has("small"))
                problems.Add(homework.Node("small"), "A questionnaire is asked whole; it has no small version.");
        }
        else if (!homework.Has("small"))
        {
            problems.Add(homework.Map, "'small' is missing: the steps of the smallest useful version.");
        }

        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in homework.Scalars("small"))
        {
            if (!ids.Contains(step.Value))
                problems.Add(step, $"There is no step '{step.Value}'{Suggestion.For(step.Value, ids)}.");
            else if (!small.Add(step.Value))
                problems.Add(step, $"'{step.Value}' is here twice.");
        }

        return small;
    }

    /// <summary>The part of a translation that is listed by id; its absence is one gap.</summary>
    private YamlMap? TranslatedPart(SettingsReader homework, YamlMap? translation, string name, bool wanted = true)
    {
        if (translation is null || !wanted)
            return null;

        switch (homework.Translation(name))
        {
            case { } part:
                return part;
            case null when translation.Find(name) is { } other:
                problems.Add(other, $"'{name}' is translated by id: 'an-id:' and its texts below it.");
                return null;
            default:
                problems.AddGap(translation.Place, $"'{name}' is not translated here.");
                return null;
        }
    }

    private void CheckOrphans(IReadOnlyList<string> ids, YamlMap root, YamlMap? translation)
    {
        foreach (var entry in (translation?.Find("steps") as YamlMap)?.Entries ?? [])
        {
            if (!ids.Contains(entry.Key.Value))
                problems.Add(entry.Key, $"There is no step '{entry.Key.Value}' in the base language{Suggestion.For(entry.Key.Value, ids)}.");
            else if (entry.Value is not YamlMap)
                problems.Add(entry.Value, "A step's translation is written as 'prompt: ...', 'label: ...'.");
        }

        var stages = Maps(root, "stages").Select(StepReader.IdOf).OfType<string>().ToList();
        foreach (var entry in (translation?.Find("stages") as YamlMap)?.Entries ?? [])
        {
            if (!stages.Contains(entry.Key.Value))
                problems.Add(entry.Key, $"There is no stage '{entry.Key.Value}' in the base language.");
        }
    }

    private static IReadOnlyList<string> StepIds(YamlMap root) =>
    [
        .. Maps(root, "steps")
            .Concat(Maps(root, "stages").SelectMany(stage => Maps(stage, "steps")))
            .Select(StepReader.IdOf)
            .OfType<string>()
            .Distinct(),
    ];

    private static IEnumerable<YamlMap> Maps(YamlMap map, string name) => (map.Find(name) as YamlList)?.Items.OfType<YamlMap>() ?? [];
}
