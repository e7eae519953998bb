using System.Globalization;
using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads a number line.</summary>
internal static class ScaleSettings
{
    private const int Widest = 1000;

    public static readonly IReadOnlyList<Setting> All = Settings(required: true);

    /// <summary>The same where a number line may be taken from elsewhere.</summary>
    public static readonly IReadOnlyList<Setting> AllOptional = Settings(required: false);

    public static Step? BuildScale(StepBuild build) => Read(build) is { } scale ? new ScaleStep(build.Basics, scale) : null;

    /// <summary>The number line; null when its ends are missing or wrong.</summary>
    public static QuestionScale? Read(StepBuild build)
    {
        var min = build.Settings.Integer("min", -Widest, Widest);
        var max = build.Settings.Integer("max", -Widest, Widest);
        if (min is not { } low || max is not { } high)
            return null;

        if (low >= high)
        {
            build.Problems.Add(build.Settings.Node("max"), "'max' must be higher than 'min'.");
            return null;
        }

        return new QuestionScale(low, high, build.Settings.Text("unit")?.Value, Anchors(build, low, high));
    }

    private static IReadOnlyList<ScaleAnchor> Anchors(StepBuild build, int min, int max)
    {
        if (build.Settings.Node("anchors") is not YamlMap { Entries: var entries } map || !build.Settings.Has("anchors"))
            return [];

        var translated = build.Settings.Translation("anchors");
        ReportOrphans(build, map, translated);
        var anchors = new List<ScaleAnchor>();
        foreach (var (key, value) in entries)
        {
            if (!int.TryParse(key.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < min || number > max)
                build.Problems.Add(key, string.Create(CultureInfo.InvariantCulture, $"An anchor stands at a whole number from {min} to {max}."));
            else if (value is not YamlScalar { Value.Length: > 0 } words)
                build.Problems.Add(value, "An anchor is a few words.");
            else
                anchors.Add(new ScaleAnchor(number, (translated?.Find(key.Value) as YamlScalar ?? words).Value));
        }

        return [.. anchors.OrderBy(anchor => anchor.Value)];
    }

    private static void ReportOrphans(StepBuild build, YamlMap map, YamlMap? translated)
    {
        if (translated is null)
            return;

        foreach (var entry in translated.Entries.Where(entry => map.Find(entry.Key.Value) is null))
            build.Problems.Add(entry.Key, $"There is no anchor at '{entry.Key.Value}' in the base language.");

        foreach (var entry in map.Entries.Where(entry => translated.Find(entry.Key.Value) is null))
            build.Problems.AddGap(translated.Place, $"The anchor at '{entry.Key.Value}' is not translated here.");
    }

    private static IReadOnlyList<Setting> Settings(bool required) =>
    [
        new("min", SettingType.Integer, "The low end, included.") { Required = required },
        new("max", SettingType.Integer, "The high end, included.") { Required = required },
        new("unit", SettingType.Text, "What is counted, for example '%'. Leave out for a bare number."),
        new("anchors", SettingType.Anchors, "What some numbers mean in words; a client may answer with them."),
    ];
}
