using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Review;

/// <summary>Puts the numbers of an entry beside each other: feelings before and after, a guess and what it was.</summary>
internal static class EntryCharts
{
    public static IReadOnlyList<EntryChart> Build(HomeworkDefinition definition, IReadOnlyDictionary<string, RunStep> given, bool words)
    {
        var steps = definition.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var charts = new List<EntryChart>();
        foreach (var chart in definition.Charts)
        {
            var series = chart.Series.Where(steps.ContainsKey).Select(id => (Step: steps[id], given.GetValueOrDefault(id)?.Answer)).ToList();
            var items = Items(chart, series, words);
            if (Scale(series.FirstOrDefault().Step) is { } scale && items.Count > 0)
                charts.Add(new EntryChart(chart.Title, scale.Min, scale.Max, [.. series.Select(one => one.Step.Label)], items));
        }

        return charts;
    }

    private static List<EntryChartItem> Items(Chart chart, List<(Step Step, Answer? Answer)> series, bool words)
    {
        if (series.All(one => one.Step is ScaleStep))
        {
            List<int?> values = [.. series.Select(one => (one.Answer as ScaleAnswer)?.Value)];
            return values.TrueForAll(value => value is null) ? [] : [new EntryChartItem(null, values)];
        }

        var items = new List<(ClientText Name, int?[] Values)>();
        for (var i = 0; i < series.Count; i++)
        {
            foreach (var rated in (series[i].Answer as RatingsAnswer)?.Items ?? [])
            {
                if (rated.Value is null)
                    continue;

                var known = items.FindIndex(item => Fold.Text(item.Name.Value) == Fold.Text(rated.Name.Value));
                if (known < 0)
                {
                    known = items.Count;
                    items.Add((rated.Name, new int?[series.Count]));
                }

                items[known].Values[i] = rated.Value;
            }
        }

        return [.. items.Select(item => new EntryChartItem(words ? item.Name : null, item.Values))];
    }

    private static QuestionScale? Scale(Step? step) => step switch
    {
        ScaleStep scale => scale.Scale,
        RatingsStep ratings => ratings.Scale,
        _ => null,
    };
}
