using System.Runtime.CompilerServices;

namespace HomeworkBot.Server.Tests;

/// <summary>Where the checkout lies, found from this file.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    private static string Here([CallerFilePath] string path = "") => path;
}
