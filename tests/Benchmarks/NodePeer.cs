using System.Diagnostics;
using System.Globalization;

namespace HomeworkBot.Benchmarks;

/// <summary>The same bot on the official SDK for Node.</summary>
internal sealed class NodePeer(string folder)
{
    /// <summary>Fetches the packages of the lock file, once.</summary>
    public void Install()
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    }

    public Sample Run(string kind, TimeSpan length)
    {
        var output = Run("node", ["bench.mjs", kind, length.TotalSeconds.ToString(CultureInfo.InvariantCulture)]);
        return new Sample(double.Parse(output.Trim(), CultureInfo.InvariantCulture), null);
    }

    private string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments[0]} ended with {process.ExitCode}.");
    }
}
