using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads what a <c>ratings</c> step has of its own.</summary>
internal static class RatingsSettingsReader
{
    private const int MostItems = 20;
    private const int UsualItems = 6;

    public static readonly IReadOnlyList<Setting> All =
    [
        .. ScaleSettings.AllOptional,
        new("again", SettingType.Id, "An earlier ratings step whose items are rated again, on the same scale."),
        new("rate", SettingType.Template, "Asks for the number of one item, named as {{ item }}."),
        new("max_items", SettingType.Integer, "How many items a client may name; 6 when left out."),
    ];

    public static Step? Build(StepBuild build)
    {
        var again = build.Settings.Id("again");
        var scale = again is null ? NamedScale(build) : EarlierScale(build, again.Value);
        var rate = build.Settings.Template("rate", build.Scope.WithItem());
        var maxItems = build.Settings.Integer("max_items", 1, MostItems);
        return scale is null
            ? null
            : new RatingsStep(build.Basics, new RatingsSettings { Scale = scale, Again = again?.Value, Rate = rate, MaxItems = maxItems ?? UsualItems });
    }

    private static QuestionScale? NamedScale(StepBuild build)
    {
        foreach (var name in (string[])["min", "max"])
        {
            if (!build.Settings.Has(name))
                build.Problems.Add(build.Settings.Map, $"'{name}' is missing: ratings have a scale, or 'again' with an earlier ratings step.");
        }

        return ScaleSettings.Read(build);
    }

    private static QuestionScale? EarlierScale(StepBuild build, string again)
    {
        foreach (var name in (string[])["min", "max", "unit", "anchors", "max_items"])
        {
            if (build.Settings.Has(name))
                build.Problems.Add(build.Settings.Node(name), $"'{name}' comes from '{again}'; leave it out here.");
        }

        var step = build.Scope.FindStep(again, out var problem);
        if (problem is not null)
            build.Problems.Add(build.Settings.Node("again"), problem);
        else if (step is not null and not RatingsStep)
            build.Problems.Add(build.Settings.Node("again"), $"'{again}' is no ratings step.");

        return (step as RatingsStep)?.Scale;
    }
}
