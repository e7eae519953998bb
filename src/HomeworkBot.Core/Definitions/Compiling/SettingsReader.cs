using System.Globalization;
using System.Text.RegularExpressions;
using HomeworkBot.Core.Definitions.Yaml;
using HomeworkBot.Core.Expressions;

namespace HomeworkBot.Core.Definitions.Compiling;

/// <summary>
/// Reads the settings at one place of a homework file, taking text from the translation where there is one. Reports
/// unknown, missing and misshapen settings once, at the beginning; reading one that was reported gives null.
/// </summary>
internal sealed partial class SettingsReader
{
    private readonly YamlMap map;
    private readonly YamlMap? translated;
    private readonly Problems problems;
    private readonly Dictionary<string, Setting> known;

    /// <param name="map">The place in the base file.</param>
    /// <param name="settings">What it may have.</param>
    /// <param name="problems">Where mistakes go.</param>
    /// <param name="translated">The same place in the translation; null where there is none.</param>
    public SettingsReader(YamlMap map, IReadOnlyList<Setting> settings, Problems problems, YamlMap? translated = null)
    {
        this.map = map;
        this.translated = translated;
        this.problems = problems;
        known = settings.ToDictionary(setting => setting.Name, StringComparer.Ordinal);
        CheckNames();
        CheckTranslation();
    }

    public YamlMap Map => map;

    public bool Has(string name) => map.Find(name) is not null;

    public YamlNode Node(string name) => map.Find(name) ?? map;

    /// <summary>An id that is written as ids are; null when it is missing or not one.</summary>
    public YamlScalar? Id(string name)
    {
        if (Scalar(name) is not { } scalar)
            return null;

        if (!IsId(scalar.Value))
        {
            problems.Add(scalar, $"'{name}' is written in small letters, digits and hyphens, beginning with a letter.");
            return null;
        }

        return scalar;
    }

    /// <summary>Text in the language being compiled.</summary>
    public YamlScalar? Text(string name) => Scalar(name) is not { } scalar ? null : translated?.Find(name) as YamlScalar ?? scalar;

    public TextTemplate? Template(string name, PathScope scope)
    {
        if (Text(name) is not { } text)
            return null;

        var (template, errors) = TemplateParser.Parse(text.Value, scope);
        foreach (var error in errors)
            problems.Add(text, error);

        return template;
    }

    public Condition? Condition(string name, PathScope scope)
    {
        if (Scalar(name) is not { } text)
            return null;

        var (condition, error) = ConditionParser.Parse(text.Value, scope);
        if (error is not null)
            problems.Add(text, error);

        return condition;
    }

    /// <summary>A whole number between two ends; null when it is missing or not one.</summary>
    public int? Integer(string name, int min, int max)
    {
        if (Scalar(name) is not { } scalar)
            return null;

        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return value;

        problems.Add(scalar, string.Create(CultureInfo.InvariantCulture, $"'{name}' is a whole number from {min} to {max}."));
        return null;
    }

    public bool Flag(string name)
    {
        if (Scalar(name) is not { } scalar)
            return false;

        if (scalar.Value is "true" or "false")
            return scalar.Value == "true";

        problems.Add(scalar, $"'{name}' is true or false.");
        return false;
    }

    /// <summary>Texts in the language being compiled; empty when missing.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var own = Scalars(map, name);
        if (translated?.Find(name) is not { } other)
            return [.. own.Select(text => text.Value)];

        var others = Scalars(translated, name);
        if (others.Count != own.Count)
            problems.Add(other, string.Create(CultureInfo.InvariantCulture, $"'{name}' has {own.Count} lines in the base language and {others.Count} here."));

        return [.. others.Select(text => text.Value)];
    }

    public IReadOnlyList<YamlScalar> Scalars(string name) => Scalars(map, name);

    /// <summary>The items of a list of settings; empty when missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string name)
    {
        var maps = new List<YamlMap>();
        foreach (var item in (map.Find(name) as YamlList)?.Items ?? [])
        {
            if (item is YamlMap one)
                maps.Add(one);
            else
                problems.Add(item, $"An item of '{name}' begins with a name like 'id:' or 'title:'.");
        }

        return maps;
    }

    /// <summary>The part of the translation under a name; null where there is none.</summary>
    public YamlMap? Translation(string name) => translated?.Find(name) as YamlMap;

    public YamlList? TranslatedList(string name) => translated?.Find(name) as YamlList;

    public static bool IsId(string text) => text.Length <= 60 && IdPattern().IsMatch(text);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern();

    private YamlScalar? Scalar(string name) => map.Find(name) is YamlScalar { Value.Length: > 0 } scalar ? scalar : null;

    private List<YamlScalar> Scalars(YamlMap from, string name)
    {
        var scalars = new List<YamlScalar>();
        foreach (var item in (from.Find(name) as YamlList)?.Items ?? [])
        {
            if (item is YamlScalar { Value.Length: > 0 } scalar)
                scalars.Add(scalar);
            else
                problems.Add(item, $"An item of '{name}' is one line of text.");
        }

        return scalars;
    }

    private void CheckNames()
    {
        foreach (var (key, value) in map.Entries)
        {
            if (!known.TryGetValue(key.Value, out var setting))
                problems.Add(key, $"'{Shown(key.Value)}' is not known here{Suggestion.For(key.Value, known.Keys)}.");
            else if (Misshapen(setting.Type, value) is { } shape)
                problems.Add(value, $"'{setting.Name}' is {shape}.");
        }

        foreach (var setting in known.Values)
        {
            if (setting.Required && map.Find(setting.Name) is null)
                problems.Add(map, $"'{setting.Name}' is missing: {setting.Description}");
        }
    }

    private void CheckTranslation()
    {
        if (translated is null)
            return;

        foreach (var (key, value) in translated.Entries)
        {
            // What is listed by id (steps, stages, charts) is looked at where it is read.
            if (known.TryGetValue(key.Value, out var setting) && setting.Type is SettingType.Steps or SettingType.Stages or SettingType.Charts)
                continue;

            if (setting is not { Translatable: true })
                problems.Add(key, $"'{Shown(key.Value)}' is no text to translate here.");
            else if (map.Find(key.Value) is null)
                problems.Add(key, $"'{Shown(key.Value)}' translates nothing: the base language has none here.");
            else if (setting.Type is SettingType.Options or SettingType.Anchors ? value is not YamlMap : Misshapen(setting.Type, value) is not null)
                problems.Add(value, $"'{setting.Name}' has another shape than in the base language.");
        }

        foreach (var setting in known.Values)
        {
            if (setting.Translatable && map.Find(setting.Name) is not null && translated.Find(setting.Name) is null)
                problems.AddGap(translated.Place, $"'{setting.Name}' is not translated here.");
        }
    }

    private static string? Misshapen(SettingType type, YamlNode value) => type switch
    {
        SettingType.Texts or SettingType.StepIds or SettingType.Options or SettingType.Steps or SettingType.Stages or SettingType.Charts =>
            value is YamlList { Items.Count: > 0 } ? null : "a list with at least one item",
        SettingType.Anchors => value is YamlMap { Entries.Count: > 0 } ? null : "a list of numbers with words, like '0: not at all'",
        _ => value is YamlScalar { Value: var text } ? string.IsNullOrWhiteSpace(text) ? "empty" : null : "one piece of text",
    };

    private static string Shown(string name) => name.Length <= 60 ? name : name[..60] + "...";
}
