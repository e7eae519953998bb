using System.Runtime.CompilerServices;

namespace HomeworkBot.Browser.Tests;

/// <summary>Where the checkout lies and how it was built, found from this file and this assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    /// <summary><c>Debug</c> or <c>Release</c>: the server is run as it was built with these tests.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Here([CallerFilePath] string path = "") => path;
}
