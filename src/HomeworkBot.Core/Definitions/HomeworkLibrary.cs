using System.Text;
using HomeworkBot.Core.Definitions.Yaml;

namespace HomeworkBot.Core.Definitions;

/// <summary>A folder of homework as it was read: what compiles, and what is wrong with the rest.</summary>
public sealed class HomeworkLibrary
{
    /// <summary>Folders beside the homework that hold something else: the bot's own words and the safety rules.</summary>
    private static readonly string[] OtherFolders = ["words", "safety"];

    private HomeworkLibrary(IReadOnlyList<LibraryHomework> homeworks, IReadOnlyList<HomeworkError> errors, IReadOnlyList<HomeworkError> gaps)
    {
        Homeworks = homeworks;
        Errors = errors;
        Gaps = gaps;
    }

    /// <summary>The homework without errors, by id.</summary>
    public IReadOnlyList<LibraryHomework> Homeworks { get; }

    /// <summary>Every mistake of the others, by file, line and column. A homework with one is out; the rest is not touched.</summary>
    public IReadOnlyList<HomeworkError> Errors { get; }

    /// <summary>Missing translations.</summary>
    public IReadOnlyList<HomeworkError> Gaps { get; }

    /// <summary>Reads a folder with a folder a homework.</summary>
    /// <param name="directory">For example <c>dialogs</c>.</param>
    public static HomeworkLibrary Load(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        if (!Directory.Exists(directory))
            return new HomeworkLibrary([], [new HomeworkError(".", 1, 1, "There is no such folder.")], []);

        var homeworks = new List<LibraryHomework>();
        var errors = new List<HomeworkError>();
        var gaps = new List<HomeworkError>();
        foreach (var folder in Directory.EnumerateDirectories(directory).Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(folder);
            if (id.StartsWith('.') || OtherFolders.Contains(id))
                continue;

            var (source, unreadable) = Read(id, folder);
            errors.AddRange(unreadable);
            if (unreadable.Count > 0)
                continue;

            var version = HomeworkVersions.Of(source);
            var compiled = HomeworkCompiler.CompileAll(source, version);
            errors.AddRange(compiled.Errors);
            gaps.AddRange(compiled.Gaps);
            if (compiled.Definition is { } definition)
                homeworks.Add(new LibraryHomework(source, definition));
        }

        return new HomeworkLibrary(homeworks, errors, gaps);
    }

    private static (HomeworkSource Source, List<HomeworkError> Errors) Read(string id, string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new List<HomeworkError>();
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name.EndsWith(".yml", StringComparison.Ordinal))
                errors.Add(new HomeworkError($"{id}/{name}", 1, 1, "Homework files end in .yaml; rename it."));
            else if (name.EndsWith(".yaml", StringComparison.Ordinal) && ReadText($"{id}/{name}", path, errors) is { } text)
                files.Add(name, text);
        }

        if (!files.ContainsKey(HomeworkCompiler.MainFile) && errors.Count == 0)
            errors.Add(new HomeworkError($"{id}/{HomeworkCompiler.MainFile}", 1, 1, "The file is missing."));

        return (new HomeworkSource { Id = id, Files = files }, errors);
    }

    private static string? ReadText(string file, string path, List<HomeworkError> errors)
    {
        try
        {
            // A character takes at most four bytes; a file that is too big is not read to say so.
            if (new FileInfo(path).Length > 4L * YamlTree.MaxCharacters)
            {
                errors.Add(new HomeworkError(file, 1, 1, "The file is larger than 256 KB; a homework is a few pages."));
                return null;
            }

            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return utf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.Add(new HomeworkError(file, 1, 1, "The file cannot be read."));
        }
        catch (DecoderFallbackException)
        {
            errors.Add(new HomeworkError(file, 1, 1, "The file is not UTF-8 text."));
        }

        return null;
    }
}

/// <param name="Source">Its files.</param>
/// <param name="Definition">Compiled in the base language.</param>
public sealed record LibraryHomework(HomeworkSource Source, HomeworkDefinition Definition);
