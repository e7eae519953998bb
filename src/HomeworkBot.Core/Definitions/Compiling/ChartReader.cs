using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads which ratings are drawn together.</summary>
internal static class ChartReader
{
    public static IReadOnlyList<Chart> Read(SettingsReader homework, PathScope scope, Problems problems)
    {
        var translated = homework.TranslatedList("charts")?.Items;
        var maps = homework.Maps("charts");
        if (translated is not null && translated.Count != maps.Count)
            problems.Add(homework.TranslatedList("charts")!, $"There are {maps.Count} charts in the base language; give each a title here, in the same order.");

        var charts = new List<Chart>();
        for (var i = 0; i < maps.Count; i++)
        {
            var settings = new SettingsReader(maps[i], HomeworkSettings.Chart, problems, translated?.ElementAtOrDefault(i) as YamlMap);
            var title = settings.Text("title");
            var steps = settings.Scalars("steps");
            CheckSteps(steps, scope, problems);
            if (title is not null && steps.Count > 0)
                charts.Add(new Chart(title.Value, [.. steps.Select(step => step.Value)]));
        }

        return charts;
    }

    private static void CheckSteps(IReadOnlyList<YamlScalar> ids, PathScope scope, Problems problems)
    {
        QuestionScale? shared = null;
        var kind = string.Empty;
        foreach (var id in ids)
        {
            var step = scope.FindStep(id.Value, out var problem);
            var (scale, own) = step switch
            {
                ScaleStep one => (one.Scale, "scale"),
                RatingsStep several => (several.Scale, "ratings"),
                _ => ((QuestionScale?)null, string.Empty),
            };
            if (problem is not null)
                problems.Add(id, problem);
            else if (step is not null && scale is null)
                problems.Add(id, $"'{id.Value}' has no numbers to draw; a chart shows scale or ratings steps.");
            else if (scale is not null && shared is not null && (own != kind || scale.Min != shared.Min || scale.Max != shared.Max))
                problems.Add(id, $"'{id.Value}' is another kind of step or on another scale than the one before; they cannot be drawn together.");

            (shared, kind) = scale is null ? (shared, kind) : (scale, own);
        }
    }
}
