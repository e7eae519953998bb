using HomeworkBot.Core.Words;

namespace HomeworkBot.Core.Definitions;

/// <summary>Finds every mistake in a folder of homework and of the bot's own words beside it.</summary>
public static class HomeworkCheck
{
    /// <summary>Mistakes and missing translations, in the order of file, line and column; empty when all is well.</summary>
    /// <param name="directory">For example <c>dialogs</c>; the files of the errors begin with it as it is written here.</param>
    public static IReadOnlyList<HomeworkError> Run(string directory)
    {
        var library = HomeworkLibrary.Load(directory);
        return
        [
            .. library.Errors.Concat(library.Gaps).Concat(WordsFolder.Check(directory))
                .OrderBy(error => error.File, StringComparer.Ordinal)
                .ThenBy(error => error.Line)
                .ThenBy(error => error.Column)
                .Select(error => error with { File = error.File == "." ? directory : Path.Join(directory, error.File) }),
        ];
    }
}
