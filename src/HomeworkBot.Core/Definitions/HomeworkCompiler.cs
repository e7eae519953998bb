using System.Text.RegularExpressions;
using HomeworkBot.Core.Definitions.Compiling;
using HomeworkBot.Core.Definitions.Yaml;

namespace HomeworkBot.Core.Definitions;

/// <summary>Compiles the files of a homework. Mistakes are values with a place; whatever the files hold, nothing is thrown.</summary>
public static partial class HomeworkCompiler
{
    /// <summary>The file every homework has.</summary>
    public const string MainFile = "homework.yaml";

    /// <summary>The language of <see cref="MainFile"/>.</summary>
    public const string BaseLocale = "en";

    /// <summary>Compiles for one client's language: the exact locale's file, or its language's, or the base text.</summary>
    /// <param name="source">The files.</param>
    /// <param name="version">The version they are known as.</param>
    /// <param name="locale">BCP 47.</param>
    public static CompiledHomework Compile(HomeworkSource source, HomeworkVersion version, string locale)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(locale);
        var file = TranslationFile(source, locale);
        return CompileWith(source, version, file);
    }

    /// <summary>Compiles in every language there is a file for: what a check reads. The definition is the base language's.</summary>
    public static CompiledHomework CompileAll(HomeworkSource source, HomeworkVersion version)
    {
        ArgumentNullException.ThrowIfNull(source);
        var compiled = CompileWith(source, version, null);
        var errors = new List<HomeworkError>(compiled.Errors);
        var gaps = new List<HomeworkError>();
        foreach (var file in source.Files.Keys.Where(file => file != MainFile).Order(StringComparer.Ordinal))
        {
            if (!TranslationName().IsMatch(file))
            {
                errors.Add(Error(source, file, 1, 1, "Only homework.yaml and translations like es.yaml or es-MX.yaml belong here."));
                continue;
            }

            var translated = CompileWith(source, version, file);
            errors.AddRange(translated.Errors);
            gaps.AddRange(translated.Gaps);
        }

        errors = InOrder(errors);
        return new CompiledHomework(errors.Count == 0 ? compiled.Definition : null, errors, InOrder(gaps));
    }

    private static CompiledHomework CompileWith(HomeworkSource source, HomeworkVersion version, string? translationFile)
    {
        var problems = new Problems();
        var root = Parse(source, MainFile, problems);
        var translation = translationFile is null ? null : Parse(source, translationFile, problems);
        if (root is null || problems.Errors.Count > 0)
            return new CompiledHomework(null, InOrder(problems.Errors), []);

        var locale = translationFile is null ? BaseLocale : translationFile[..^".yaml".Length];
        var definition = new HomeworkReader(source.Id, version, locale, problems).Read(root, translation);
        return new CompiledHomework(problems.Errors.Count == 0 ? definition : null, InOrder(problems.Errors), InOrder(problems.Gaps));
    }

    private static YamlMap? Parse(HomeworkSource source, string file, Problems problems)
    {
        if (!source.Files.TryGetValue(file, out var text))
        {
            problems.Add(Error(source, file, 1, 1, "The file is missing."));
            return null;
        }

        var (root, error) = YamlTree.Read($"{source.Id}/{file}", text);
        if (error is not null)
            problems.Add(error);

        return root;
    }

    private static string? TranslationFile(HomeworkSource source, string locale)
    {
        var end = locale.AsSpan().IndexOfAny('-', '_');
        var language = (end < 0 ? locale : locale[..end]).ToLowerInvariant();
        foreach (var file in (string[])[locale + ".yaml", language + ".yaml"])
        {
            if (file != MainFile && TranslationName().IsMatch(file) && source.Files.ContainsKey(file))
                return file;
        }

        return null;
    }

    private static HomeworkError Error(HomeworkSource source, string file, int line, int column, string message) =>
        new($"{source.Id}/{file}", line, column, message);

    /// <summary>By place, each once: a mistake in the base file is found again with every translation.</summary>
    private static List<HomeworkError> InOrder(IEnumerable<HomeworkError> errors) =>
    [
        .. errors.Distinct()
            .OrderBy(error => error.File, StringComparer.Ordinal)
            .ThenBy(error => error.Line)
            .ThenBy(error => error.Column),
    ];

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z]{2}|-[0-9]{3})?\\.yaml$")]
    private static partial Regex TranslationName();
}
