namespace HomeworkBot.Core.Definitions.Yaml;

/// <summary>A piece of a YAML file that knows its place. Anchors, aliases and tags have been refused before.</summary>
internal abstract record YamlNode(YamlPlace Place);

/// <summary>Text, a number or a truth value: all are text until a setting says which it wants.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Value">The text without its quotes.</param>
/// <param name="Origin">Where its characters stand in the file.</param>
internal sealed record YamlScalar(YamlPlace Place, string Value, YamlOrigin Origin) : YamlNode(Place)
{
    /// <summary>The place of one of its characters, as near as the file's folding of lines allows.</summary>
    public YamlPlace At(int index) => Origin.Find(Place, Value, index);
}

internal sealed record YamlList(YamlPlace Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place);

/// <summary>Named values, in the order of the file, every name once.</summary>
internal sealed record YamlMap(YamlPlace Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
{
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
