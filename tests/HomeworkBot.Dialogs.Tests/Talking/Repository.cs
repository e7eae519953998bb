namespace HomeworkBot.Dialogs.Tests.Talking;

/// <summary>The files this repository's tests read where they lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Homework { get; } = Path.Join(Root, "dialogs");

    public static string Conversations { get; } = Path.Join(Root, "tests", "Conversations");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "HomeworkBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");

        return folder.FullName;
    }
}
