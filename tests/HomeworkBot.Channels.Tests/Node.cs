using System.ComponentModel;
using System.Diagnostics;

namespace HomeworkBot.Channels.Tests;

/// <summary>The folder <c>node</c> with its packages installed, and Node to run what is in it.</summary>
internal static class Node
{
    private static readonly Lazy<Task<string>> Installed = new(InstallAsync);

    /// <summary>Runs a script of the folder.</summary>
    /// <returns>Its exit code and all it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        await RunAsync("node", arguments, await Installed.Value, cancellationToken);

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Root(), "tests", "HomeworkBot.Channels.Tests", "node");
        var stamp = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (!stamp.Exists || stamp.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var (exitCode, output) = await RunAsync(npm, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder, CancellationToken.None);
            Assert.True(exitCode == 0, $"npm ci failed in {folder}: check that the npm registry can be reached.\n{output}");
        }

        return folder;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"'{program}' is needed by this test: install Node.js 18 or newer with npm from https://nodejs.org (Debian, Ubuntu: apt-get install nodejs npm).");
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await process.WaitForExitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            return (process.ExitCode, await output + await errors);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HomeworkBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder;
    }
}
