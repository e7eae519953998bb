using HomeworkBot.Core;
using HomeworkBot.Storage.Clients;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HomeworkBot.Storage.Tests;

/// <summary>Storage as the host runs it, on real files in a folder of its own, with a clock that stands still.</summary>
public sealed class StorageFolder : IAsyncDisposable
{
    private readonly List<ServiceProvider> hosts = [];

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public string Folder { get; private init; } = string.Empty;

    /// <summary>The data folder the host was given.</summary>
    public string Data { get; private init; } = string.Empty;

    public IServiceProvider Services => hosts[^1];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="inner">A folder inside that the host has to make; empty for one that is there.</param>
    public static async Task<StorageFolder> StartAsync(string inner = "")
    {
        var top = Directory.CreateTempSubdirectory("homeworkbot-storage-").FullName;
        var folder = new StorageFolder { Folder = top, Data = Path.Combine(top, inner) };
        await folder.StartAgainAsync();
        return folder;
    }

    /// <summary>Starts another host on the same folder, as after a restart: nothing cached, new connections.</summary>
    public async Task StartAgainAsync()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddLogging();
        services.AddHomeworkStorage(new StorageOptions { DataDirectory = Data });
        var host = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        hosts.Add(host);
        await host.StartHomeworkStorageAsync(Cancel);
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
        return await Get<ClientRegistry>().AddAsync(
            new NewClient { Practice = practice, Therapist = by, Name = new ClientText(name), Locale = "en-US", TimeZone = "America/New_York", Country = "US" },
            Cancel);
    }

    public async Task<string> ConversationOfAsync(ClientId client)
    {
        await using var database = await OpenDatabaseAsync();
        return await database.Clients.Where(row => row.Id == client).Select(row => row.ConversationId).SingleAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
