using System.Text;
using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Words;

/// <summary>The folder <c>words</c> beside the homework, as an author edits it; the program itself has its words built in.</summary>
public static class WordsFolder
{
    public const string Name = "words";

    /// <summary>Every mistake of the words files under a folder of homework; empty when all is well or there are none.</summary>
    /// <param name="directory">For example <c>dialogs</c>; the errors' files are relative to it.</param>
    public static IReadOnlyList<HomeworkError> Check(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var folder = Path.Join(directory, Name);
        if (!Directory.Exists(folder))
            return [];

        return
        [
            .. Directory.EnumerateFiles(folder, "*.yaml")
                .Order(StringComparer.Ordinal)
                .SelectMany(path => WordsFile.Read($"{Name}/{Path.GetFileName(path)}", File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n")).Errors),
        ];
    }
}
