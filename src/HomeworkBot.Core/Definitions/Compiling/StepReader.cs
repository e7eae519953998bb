using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads the steps of a homework in their order, so that each sees those before it.</summary>
/// <param name="problems">Where mistakes go.</param>
/// <param name="scope">Grows step by step.</param>
/// <param name="small">The ids of the small version.</param>
/// <param name="translation">The steps' part of the translation; null where there is none.</param>
/// <param name="words">The kinds' own words.</param>
internal sealed class StepReader(Problems problems, PathScope scope, IReadOnlySet<string> small, YamlMap? translation, StepWords words)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<Step> Read(IReadOnlyList<YamlMap> maps)
    {
        var steps = new List<Step>();
        foreach (var map in maps)
        {
            if (ReadOne(map) is { } step)
                steps.Add(step);
        }

        return steps;
    }

    /// <summary>The id a step is written with, well formed or not; null when it has none.</summary>
    public static string? IdOf(YamlMap map) => (map.Find("id") as YamlScalar)?.Value;

    private Step? ReadOne(YamlMap map)
    {
        var kind = KindOf(map);
        var written = IdOf(map);
        var translated = written is null ? null : translation?.Find(written) as YamlMap;
        if (translation is not null && written is not null && translated is null)
            problems.AddGap(translation.Place, $"The step '{written}' is not translated here.");

        // Of an unknown kind only the settings every step has can be checked, and its own cannot be told from mistakes.
        if (kind is null)
        {
            Remember(map, written, null);
            return null;
        }

        var settings = new SettingsReader(map, kind.AllSettings, problems, translated);
        var id = settings.Id("id");
        var label = settings.Text("label")?.Value ?? string.Empty;
        var prompt = settings.Template("prompt", scope);
        var sms = settings.Template("sms", scope);
        var hint = settings.Template("hint", scope);
        var example = settings.Template("example", scope);
        var when = settings.Condition("when", scope);
        var optional = settings.Flag("optional");
        var basics = new StepBasics
        {
            Id = id?.Value ?? string.Empty,
            Label = label,
            Prompt = prompt ?? new TextTemplate([]),
            Sms = sms,
            Hint = hint,
            Example = example,
            When = when,
            Optional = optional,
            InSmall = written is not null && small.Contains(written),
            Words = words,
        };
        var step = kind.Build(new StepBuild(basics, settings, scope, problems));
        return Remember(map, written, id is null ? null : step) ? step : null;
    }

    private StepKind? KindOf(YamlMap map)
    {
        if (map.Find("ask") is not YamlScalar { Value: var name } ask)
        {
            problems.Add(map.Find("ask") ?? map, $"'ask' is missing: the kind of step, one of {Names()}.");
            return null;
        }

        if (StepKinds.Find(name) is { } kind)
            return kind;

        problems.Add(ask, $"There is no kind of step '{name}'{Suggestion.For(name, StepKinds.All.Select(known => known.Name))}; there is {Names()}.");
        return null;
    }

    /// <summary>Makes the step known to those after it; false when its id was taken.</summary>
    private bool Remember(YamlMap map, string? id, Step? step)
    {
        if (id is null)
            return false;

        var place = map.Find("id")!;
        if (PathScope.Reserved.Contains(id))
        {
            problems.Add(place, $"'{id}' is a word of conditions and texts; choose another id.");
            return false;
        }

        if (!seen.Add(id))
        {
            problems.Add(place, $"There is a step '{id}' before; every id is used once.");
            return false;
        }

        scope.Add(id, step);
        return step is not null;
    }

    private static string Names() => string.Join(", ", StepKinds.All.Select(kind => kind.Name));
}
