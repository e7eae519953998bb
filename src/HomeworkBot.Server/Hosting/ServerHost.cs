using HomeworkBot.Channels.WebChat;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Dialogs;
using HomeworkBot.Portal;
using HomeworkBot.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace HomeworkBot.Server.Hosting;

/// <summary>What <c>serve</c> runs: every room, put together.</summary>
internal static class ServerHost
{
    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="data">The folder of databases and keys; null takes the setting <c>Storage:DataDirectory</c>.</param>
    /// <param name="urls">Addresses to listen on; null takes the setting <c>urls</c>, or else port 3978 of this machine.</param>
    /// <param name="dialogs">The folder of the homework.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <returns>0, or 1 when it could not start; why is one sentence on standard error.</returns>
    public static async Task<int> RunAsync(string? data, string? urls, string dialogs, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = Build(data, urls, dialogs);
            await app.Services.StartHomeworkStorageAsync(cancellationToken).ConfigureAwait(false);
            await PublishHomeworkAsync(app, dialogs, cancellationToken).ConfigureAwait(false);
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            await Welcome.PrintAsync(app, cancellationToken).ConfigureAwait(false);
            app.Services.GetRequiredService<StartHealth>().Done();
            await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
            return 0;
        }
        catch (Exception refused) when (StartRefusal.Sentence(refused) is { } sentence)
        {
            await Console.Error.WriteLineAsync("homeworkbot: " + sentence).ConfigureAwait(false);
            return 1;
        }
    }

    private static WebApplication Build(string? data, string? urls, string dialogs)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls ?? builder.Configuration["urls"] ?? DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        storage.DataDirectory = Path.GetFullPath(data ?? storage.DataDirectory);

        builder.Services
            .AddHomeworkStorage(storage)
            .AddHomeworkDialogs()
            .AddWebChat()
            .AddPortal()
            .AddStartHealth();
        builder.Services.AddDataProtection()
            .SetApplicationName("homeworkbot")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(storage.DataDirectory, "web-keys")));
        builder.Services.AddSingleton<Homeworks>();
        builder.Services.AddSingleton<IHomeworks>(services => services.GetRequiredService<Homeworks>());
        builder.Services.AddProblemDetails();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapHealth();
        app.MapGet("/", () => TypedResults.Redirect(PortalEndpoints.Path));
        app.MapWebChat();
        app.MapPortal();
        return app;
    }

    /// <summary>A homework with mistakes is left out and said so; the others are served.</summary>
    private static async Task PublishHomeworkAsync(WebApplication app, string dialogs, CancellationToken cancellationToken)
    {
        var library = HomeworkLibrary.Load(dialogs);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("HomeworkBot.Homework");
        foreach (var error in library.Errors)
        {
            ServerLog.HomeworkError(log, error.ToString());
        }

        foreach (var folder in library.Errors.Select(error => error.File.Split('/')[0]).Distinct())
        {
            ServerLog.HomeworkOut(log, folder);
        }

        await app.Services.GetRequiredService<Homeworks>().PublishAsync(library, cancellationToken).ConfigureAwait(false);
        ServerLog.HomeworkServed(log, library.Homeworks.Count, dialogs);
    }
}
