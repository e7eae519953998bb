using System.Security.Cryptography;
using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Tests.Turns;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests.Keys;

public sealed class StartTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_makes_a_master_key_only_its_owner_can_read()
    {
        await using var storage = await StorageFolder.StartAsync();
        var file = Path.Combine(storage.Folder, "master.key");

        Assert.Equal(32, Convert.FromBase64String((await File.ReadAllTextAsync(file, Cancel)).Trim()).Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task A_data_folder_that_is_made_is_private()
    {
        await using var storage = await StorageFolder.StartAsync("inner");

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(storage.Data));
        }
    }

    [Fact]
    public async Task A_missing_master_key_stops_the_start_while_clients_keys_exist()
    {
        await using var storage = await StorageFolder.StartAsync();
        await storage.AddClientAsync();
        File.Delete(Path.Combine(storage.Folder, "master.key"));

        var refused = await Assert.ThrowsAsync<StorageStartException>(storage.StartAgainAsync);

        Assert.Contains("master.key is missing", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(storage.Folder, "master.key")));
    }

    [Fact]
    public async Task A_missing_master_key_is_made_anew_while_it_opens_nothing()
    {
        await using var storage = await StorageFolder.StartAsync();
        File.Delete(Path.Combine(storage.Folder, "master.key"));

        await storage.StartAgainAsync();

        Assert.True(File.Exists(Path.Combine(storage.Folder, "master.key")));
    }

    [Fact]
    public async Task Another_master_key_stops_the_start()
    {
        await using var storage = await StorageFolder.StartAsync();
        await storage.AddClientAsync();
        await WriteMasterKeyAsync(storage, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        var refused = await Assert.ThrowsAsync<StorageStartException>(storage.StartAgainAsync);

        Assert.Contains("not the one", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a key")]
    [InlineData("c2hvcnQ=")]
    public async Task A_file_that_holds_no_key_stops_the_start(string content)
    {
        await using var storage = await StorageFolder.StartAsync();
        await WriteMasterKeyAsync(storage, content);

        var refused = await Assert.ThrowsAsync<StorageStartException>(storage.StartAgainAsync);

        Assert.Contains("does not hold a master key", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_stops_the_start()
    {
        await using var storage = await StorageFolder.StartAsync();
        await using (var database = await storage.OpenDatabaseAsync())
        {
            await database.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""", Cancel);
        }

        var refused = await Assert.ThrowsAsync<StorageStartException>(storage.StartAgainAsync);

        Assert.Contains("29990101000000_Later", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_whose_key_was_destroyed_stays_closed_and_gets_no_new_key()
    {
        await using var storage = await StorageFolder.StartAsync();
        var client = await storage.AddClientAsync();
        await using (var keys = await storage.Get<IDbContextFactory<KeysDbContext>>().CreateDbContextAsync(Cancel))
        {
            await keys.ClientKeys.Where(row => row.ClientId == client).ExecuteDeleteAsync(Cancel);
        }

        await storage.StartAgainAsync();

        await Assert.ThrowsAsync<ClientErasedException>(() => storage.Get<ITurnStore>().OpenAsync(Given.Key(), client, Cancel));
        await using var after = await storage.Get<IDbContextFactory<KeysDbContext>>().CreateDbContextAsync(Cancel);
        Assert.False(await after.ClientKeys.AnyAsync(Cancel));
    }

    [Fact]
    public async Task Files_are_written_ahead_and_synced_in_full_with_foreign_keys_on()
    {
        await using var storage = await StorageFolder.StartAsync();
        await using var database = await storage.OpenDatabaseAsync();

        Assert.Equal("wal", (await database.Database.SqlQuery<string>($"PRAGMA journal_mode").ToListAsync(Cancel)).Single());
        Assert.Equal(2, (await database.Database.SqlQuery<long>($"PRAGMA synchronous").ToListAsync(Cancel)).Single());
        Assert.Equal(1, (await database.Database.SqlQuery<long>($"PRAGMA foreign_keys").ToListAsync(Cancel)).Single());
        await using var keys = await storage.Get<IDbContextFactory<KeysDbContext>>().CreateDbContextAsync(Cancel);
        Assert.Equal("wal", (await keys.Database.SqlQuery<string>($"PRAGMA journal_mode").ToListAsync(Cancel)).Single());
        Assert.Equal(2, (await keys.Database.SqlQuery<long>($"PRAGMA synchronous").ToListAsync(Cancel)).Single());
    }

    [Theory]
    [InlineData("DataDirectory")]
    [InlineData("InvitationLifetime")]
    [InlineData("InboundKept")]
    public void A_wrong_setting_stops_the_start_and_is_named(string setting)
    {
        var options = setting switch
        {
            "DataDirectory" => new StorageOptions { DataDirectory = " " },
            "InvitationLifetime" => new StorageOptions { InvitationLifetime = TimeSpan.FromDays(91) },
            _ => new StorageOptions { InboundKept = TimeSpan.Zero },
        };

        var refused = Assert.Throws<StorageStartException>(options.Check);

        Assert.Contains("Storage:" + setting, refused.Message, StringComparison.Ordinal);
    }

    private static Task WriteMasterKeyAsync(StorageFolder storage, string content) =>
        File.WriteAllTextAsync(Path.Combine(storage.Folder, "master.key"), content, Cancel);
}
