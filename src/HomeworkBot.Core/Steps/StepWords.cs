using System.Collections.Concurrent;
using System.Reflection;
using HomeworkBot.Core.Definitions.Yaml;

namespace HomeworkBot.Core.Steps;

/// <summary>
/// The step kinds' own reviewed sentences and words in one language, from <c>Steps/Words/{language}.yaml</c> inside this
/// assembly: a homework's folder has the homework's text and nothing else.
/// </summary>
internal sealed class StepWords
{
    private static readonly ConcurrentDictionary<string, StepWords?> Loaded = new(StringComparer.Ordinal);

    private readonly YamlMap root;

    private StepWords(string language, YamlMap root)
    {
        Locale = language;
        this.root = root;
    }

    /// <summary>The language of these words.</summary>
    public string Locale { get; }

    /// <summary>The words of a locale's language, or the English ones where there are none yet.</summary>
    public static StepWords For(string locale)
    {
        var end = locale.AsSpan().IndexOfAny('-', '_');
        var language = (end < 0 ? locale : locale[..end]).ToLowerInvariant();
        return Loaded.GetOrAdd(language, Load) ?? Loaded.GetOrAdd("en", Load)!;
    }

    /// <summary>A sentence by its key, with its <c>{name}</c>s replaced.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = root.Find(key) is YamlScalar scalar ? scalar.Value : throw new KeyNotFoundException($"No step words '{key}' in '{Locale}'.");
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);

        return text;
    }

    /// <summary>A list of words by its key, as replies are compared with them.</summary>
    public IReadOnlyList<string> List(string key) => root.Find(key) is YamlList list
        ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)]
        : throw new KeyNotFoundException($"No step words '{key}' in '{Locale}'.");

    private static StepWords? Load(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HomeworkBot.Core.Steps.Words.{language}.yaml");
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        var (root, error) = YamlTree.Read(language + ".yaml", reader.ReadToEnd());
        return root is null ? throw new InvalidOperationException(error!.ToString()) : new StepWords(language, root);
    }
}
