using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;
using HomeworkBot.Core.Steps;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>Reads what a <c>choice</c> step has of its own.</summary>
internal static class ChoiceSettings
{
    private const int MostOptions = 20;

    public static readonly IReadOnlyList<Setting> All =
    [
        new("options", SettingType.Options, "What can be chosen, in order.") { Required = true },
    ];

    public static Step? Build(StepBuild build)
    {
        var translated = build.Settings.Translation("options");
        var options = new List<ChoiceOption>();
        var maps = build.Settings.Maps("options");
        foreach (var map in maps)
        {
            if (ReadOption(build, map, translated) is { } option && IsNew(build, map, options, option))
                options.Add(option);
        }

        ReportOrphans(build, translated, options);
        if (maps.Count is 1 or > MostOptions)
            build.Problems.Add(build.Settings.Node("options"), $"A choice has 2 to {MostOptions} options.");

        return options.Count == 0 ? null : new ChoiceStep(build.Basics, options);
    }

    private static ChoiceOption? ReadOption(StepBuild build, YamlMap map, YamlMap? translated)
    {
        var id = (map.Find("id") as YamlScalar)?.Value;
        var overlay = id is null ? null : translated?.Find(id) as YamlMap;
        if (translated is not null && id is not null && overlay is null)
            build.Problems.AddGap(translated.Place, $"The option '{id}' is not translated here.");

        var settings = new SettingsReader(map, HomeworkSettings.Option, build.Problems, overlay);
        return settings.Id("id") is { } ownId && settings.Text("label") is { } label
            ? new ChoiceOption(ownId.Value, label.Value, settings.Texts("also"))
            : null;
    }

    private static bool IsNew(StepBuild build, YamlMap map, List<ChoiceOption> options, ChoiceOption option)
    {
        if (PathScope.Reserved.Contains(option.Id))
            build.Problems.Add(map, $"'{option.Id}' is a word of conditions; choose another id.");
        else if (options.Any(other => other.Id == option.Id))
            build.Problems.Add(map, $"The option '{option.Id}' is here twice.");
        else if (options.Any(other => Fold.Text(other.Label) == Fold.Text(option.Label)))
            build.Problems.Add(map, $"Two options read '{option.Label}'; a client could not tell them apart.");
        else
            return true;

        return false;
    }

    private static void ReportOrphans(StepBuild build, YamlMap? translated, List<ChoiceOption> options)
    {
        foreach (var (key, value) in translated?.Entries ?? [])
        {
            if (options.All(option => option.Id != key.Value))
                build.Problems.Add(key, $"There is no option '{key.Value}' in the base language.");
            else if (value is not YamlMap)
                build.Problems.Add(value, "An option's translation is written as 'label: ...'.");
        }
    }
}
