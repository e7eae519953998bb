using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests;

public sealed class ModelTests
{
    [Fact]
    public async Task Every_text_and_every_seal_has_a_length()
    {
        await using var storage = await StorageFolder.StartAsync();
        await using var database = await storage.OpenDatabaseAsync();

        var without = from entity in database.Model.GetEntityTypes()
                      from property in entity.GetProperties()
                      where (property.ClrType == typeof(string) || property.ClrType == typeof(byte[])) && property.GetMaxLength() is null
                      select $"{entity.ShortName()}.{property.Name}";

        Assert.Empty(without);
    }

    [Fact]
    public async Task The_migrations_are_the_model()
    {
        await using var storage = await StorageFolder.StartAsync();
        await using var database = await storage.OpenDatabaseAsync();
        Assert.False(database.Database.HasPendingModelChanges());

        await using var keys = await storage.Get<IDbContextFactory<HomeworkBot.Storage.Keys.KeysDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.False(keys.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_client_can_be_deleted_with_everything_there_is_of_them()
    {
        await using var storage = await StorageFolder.StartAsync();
        await CanaryTests.SayEverythingAsync(storage);
        await using var database = await storage.OpenDatabaseAsync();

        await database.Clients.ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        Assert.False(await database.TranscriptLines.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await database.Entries.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await database.Runs.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await database.Attachments.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await database.OutboxMessages.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await database.Sessions.AnyAsync(TestContext.Current.CancellationToken));
    }
}
