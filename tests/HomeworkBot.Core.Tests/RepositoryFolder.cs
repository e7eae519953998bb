namespace HomeworkBot.Core.Tests;

/// <summary>Finds the repository's own files from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Dialogs { get; } = Path.Combine(Root(), "dialogs");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HomeworkBot.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
