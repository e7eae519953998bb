using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Storage.Clients;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HomeworkBot.Storage.Tests;

/// <summary>Storage as the host runs it, on real files in a folder of its own, with a clock that stands still.</summary>
public sealed class StorageFolder : IAsyncDisposable
{
    private static readonly HomeworkLibrary Library = HomeworkLibrary.Load(Path.Combine(Repository(), "dialogs"));

    /// <summary>The databases of a first start, made once and copied: migrating is most of what a test would wait for.</summary>
    private static readonly Lazy<Task<Dictionary<string, byte[]>>> FirstStart = new(StartForTheFirstTimeAsync);

    private readonly List<ServiceProvider> hosts = [];

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public string EnvironmentName { get; set; } = Environments.Development;

    public string Folder { get; private init; } = string.Empty;

    /// <summary>The data folder the host was given.</summary>
    public string Data { get; private init; } = string.Empty;

    public IServiceProvider Services => hosts[^1];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="inner">A folder inside that the host has to make; empty for one that is there.</param>
    public static async Task<StorageFolder> StartAsync(string inner = "")
    {
        var folder = New(inner);
        if (inner.Length == 0)
        {
            foreach (var (name, content) in await FirstStart.Value)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.Data, name), content, Cancel);
            }
        }

        await folder.StartAgainAsync();
        return folder;
    }

    /// <summary>Starts another host on the same folder, as after a restart: nothing cached, new connections.</summary>
    public async Task StartAgainAsync()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddLogging();
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = EnvironmentName });
        services.AddSingleton<Homeworks>();
        services.AddSingleton<IHomeworks>(provider => provider.GetRequiredService<Homeworks>());
        services.AddHomeworkStorage(new StorageOptions { DataDirectory = Data });
        var host = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        hosts.Add(host);
        await host.StartHomeworkStorageAsync(Cancel);
        await host.GetRequiredService<Homeworks>().PublishAsync(Library, Cancel);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    internal Task<AppDbContext> OpenDatabaseAsync() => Get<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Cancel);

    public async Task<TherapistId> AddTherapistAsync(string name = "Dr. Lee")
    {
        await using var database = await OpenDatabaseAsync();
        var practice = new PracticeRow { Id = new PracticeId(Guid.CreateVersion7(Time.GetUtcNow())), Name = "Oak Practice", Phone = "555-0100", CreatedAt = Time.GetUtcNow() };
        var therapist = new Therapist { Id = Guid.CreateVersion7(Time.GetUtcNow()), PracticeId = practice.Id, DisplayName = name };
        database.AddRange(practice, therapist);
        await database.SaveChangesAsync(Cancel);
        return therapist.TherapistId;
    }

    public async Task<ClientId> AddClientAsync(TherapistId? therapist = null, string name = "Sam")
    {
        var by = therapist ?? await AddTherapistAsync();
        await using var database = await OpenDatabaseAsync();
        var practice = await database.Users.Where(user => user.Id == by.Value).Select(user => user.PracticeId).SingleAsync(Cancel);
        var client = await Get<ClientRegistry>().AddAsync(
            database,
            new NewClient { Practice = practice, Therapist = by, Name = new ClientText(name), Locale = "en-US", TimeZone = "America/New_York", Country = "US" },
            Time.GetUtcNow(),
            Cancel);
        await database.SaveChangesAsync(Cancel);
        return client.Id;
    }

    public async Task<Assignment> AssignAsync(ClientId client, string homework = "thought-record", string goal = "worry less", DateTimeOffset? at = null)
    {
        await using var database = await OpenDatabaseAsync();
        var row = await Get<ClientRegistry>().AssignAsync(database, client, homework, new ClientText(goal), at ?? Time.GetUtcNow(), Cancel);
        await database.SaveChangesAsync(Cancel);
        return new Assignment { Id = row.Id, Homework = homework, Goal = new ClientText(goal), AssignedAt = row.AssignedAt };
    }

    public async Task<string> ConversationOfAsync(ClientId client)
    {
        await using var database = await OpenDatabaseAsync();
        return await database.Clients.Where(row => row.Id == client).Select(row => row.ConversationId).SingleAsync(Cancel);
    }

    private static StorageFolder New(string inner)
    {
        var top = Directory.CreateTempSubdirectory("homeworkbot-storage-").FullName;
        return new StorageFolder { Folder = top, Data = Path.Combine(top, inner) };
    }

    private static async Task<Dictionary<string, byte[]>> StartForTheFirstTimeAsync()
    {
        await using var folder = New(string.Empty);
        await folder.StartAgainAsync();
        await folder.CloseAsync();
        return Directory.EnumerateFiles(folder.Data, "*.db").ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HomeworkBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task CloseAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        // This folder's connections only: other tests are at work with theirs.
        foreach (var file in Directory.EnumerateFiles(Data, "*.db"))
        {
            using var connection = new SqliteConnection(SqliteConnections.StringFor(file));
            SqliteConnection.ClearPool(connection);
        }
    }
}
