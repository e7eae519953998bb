using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace HomeworkBot.Browser.Tests;

/// <summary>The built server, run as its users run it: a process of its own over a data folder of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("homeworkbot-").FullName;
    private readonly List<string> output = [];
    private Process? process;

    private ServerProcess(int port) => Origin = $"http://localhost:{port}";

    public string Origin { get; }

    /// <summary>The chat links of the demo's clients by name, as <c>demo.json</c> has them.</summary>
    public IReadOnlyDictionary<string, string> Chats { get; private set; } = new Dictionary<string, string>();

    /// <summary>The therapist's one-time link of the present start.</summary>
    public string PortalLink { get; private set; } = string.Empty;

    /// <summary>What the server printed so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    public static async Task<ServerProcess> StartNewAsync()
    {
        var server = new ServerProcess(FreePort());
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        var assembly = Path.Combine(
            Repository.Root, "src/HomeworkBot.Server/bin", Repository.Configuration, "net10.0/homeworkbot.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, "serve", "--data", data, "--urls", Origin])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UntilReadyAsync();
        ReadDemo();
    }

    /// <summary>Ends the process without asking, as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            Assert.False(process!.HasExited, $"The server ended at its start:\n{Output}");
            try
            {
                if ((await client.GetAsync(new Uri(Origin + "/health/ready"))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        Assert.Fail($"The server was not ready within 30 s:\n{Output}");
    }

    private void ReadDemo()
    {
        using var demo = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "demo.json")));
        PortalLink = demo.RootElement.GetProperty("portal").GetString()!;
        Chats = demo.RootElement.GetProperty("clients").EnumerateArray().ToDictionary(
            client => client.GetProperty("name").GetString()!, client => client.GetProperty("chat").GetString()!);
    }

    private void Keep(string? line)
    {
        lock (output)
        {
            output.Add(line ?? string.Empty);
        }
    }
}
