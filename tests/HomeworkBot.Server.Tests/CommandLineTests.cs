using System.Diagnostics;

namespace HomeworkBot.Server.Tests;

/// <summary>The executable as a clinician or an operator runs it.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Check_finds_nothing_in_the_homework_that_comes_with_the_program()
    {
        var (exit, output, _) = await RunAsync("", "check");

        Assert.Equal(0, exit);
        Assert.Empty(output);
    }

    [Fact]
    public async Task Check_names_every_mistake_with_its_place_and_fails()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkbot-");
        try
        {
            var file = Path.Combine(folder.CreateSubdirectory("walk").FullName, "homework.yaml");
            await File.WriteAllTextAsync(file, "id: walk\ntitle: Walk\nsteps:\n  - id: how\n    ask: dance\n", TestContext.Current.CancellationToken);

            var (exit, output, _) = await RunAsync("", "check", folder.FullName);

            Assert.Equal(1, exit);
            Assert.StartsWith($"{file}:5:10: ", Assert.Single(output.Split('\n'), line => line.Contains("dance", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.Contains("why", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Try_prints_the_talk_when_nobody_sits_at_the_terminal()
    {
        var (exit, output, _) = await RunAsync("my boss didn't reply\nsad 80\n", "try", "thought-record", "--channel", "sms");

        Assert.Equal(0, exit);
        Assert.Contains("bot:    Thought record.", output, StringComparison.Ordinal);
        Assert.Contains("client: my boss didn't reply\nbot:    What did you feel?", output, StringComparison.Ordinal);
        Assert.Contains("(1 segment)", output, StringComparison.Ordinal);
        Assert.EndsWith("What went through your mind right then? Thoughts, pictures and memories all count.\n        (1 segment)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_says_which_homework_there_is_when_asked_for_another()
    {
        var (exit, _, error) = await RunAsync("", "try", "juggling");

        Assert.Equal(1, exit);
        Assert.Equal("homeworkbot: there is no homework 'juggling'; there is behavioral-activation, thought-record.", error.Trim());
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_start_with_one_sentence()
    {
        var data = Directory.CreateTempSubdirectory("homeworkbot-");
        try
        {
            var (exit, _, error) = await RunAsync("", "serve", "--data", data.FullName, "--urls", "http://127.0.0.1:0", "WebChat:TokenLifetime=00:00:01");

            Assert.Equal(1, exit);
            Assert.StartsWith("homeworkbot: ", error, StringComparison.Ordinal);
            Assert.Contains("TokenLifetime", error, StringComparison.Ordinal);
            Assert.Single(error.Trim().Split('\n'));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Run_from_a_checkout_it_makes_its_data_where_it_is_called()
    {
        var here = Directory.CreateTempSubdirectory("homeworkbot-");
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["run", "--no-build", "-c", configuration, "--project", Path.Combine(Repository.Root, "src/HomeworkBot.Server"), "--", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = here.FullName,
            RedirectStandardOutput = true,
        })!;
        try
        {
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            }
            while (line is not null && !line.Contains("signs in once", StringComparison.Ordinal));

            Assert.NotNull(line);
            Assert.True(File.Exists(Path.Combine(here.FullName, "data/demo.json")));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            here.Delete(recursive: true);
        }
    }

    /// <summary>Runs it to its end. An argument with a colon and an equals sign is a setting, given as the environment gives it.</summary>
    private static async Task<(int Exit, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "homeworkbot.dll"), .. arguments.Where(argument => !IsSetting(argument))])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var setting in arguments.Where(IsSetting))
        {
            start.Environment[setting.Split('=')[0].Replace(":", "__", StringComparison.Ordinal)] = setting.Split('=')[1];
        }

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static bool IsSetting(string argument) => argument.Contains(':', StringComparison.Ordinal) && argument.Contains('=', StringComparison.Ordinal);
}
