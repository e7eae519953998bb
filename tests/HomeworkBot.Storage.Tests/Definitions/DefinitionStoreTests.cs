using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Storage.Tests.Definitions;

public sealed class DefinitionStoreTests
{
    private static readonly HomeworkVersion Version = new(new string('a', 64));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_version_comes_back_as_it_was()
    {
        await using var storage = await StorageFolder.StartAsync();
        var store = storage.Get<IDefinitionStore>();
        await store.PublishAsync(Version, Source("id: thought-record\n"), Cancel);

        await storage.StartAgainAsync();
        var found = (await storage.Get<IDefinitionStore>().FindAsync(Version, Cancel))!;

        Assert.Equal("thought-record", found.Id);
        Assert.Equal(Source("id: thought-record\n").Files.OrderBy(file => file.Key), found.Files.OrderBy(file => file.Key));
    }

    [Fact]
    public async Task A_published_version_never_changes()
    {
        await using var storage = await StorageFolder.StartAsync();
        var store = storage.Get<IDefinitionStore>();
        await store.PublishAsync(Version, Source("first"), Cancel);

        await store.PublishAsync(Version, Source("second"), Cancel);

        Assert.Equal("first", (await store.FindAsync(Version, Cancel))!.Files["homework.yaml"]);
    }

    [Fact]
    public async Task Many_can_publish_the_same_version_at_once()
    {
        await using var storage = await StorageFolder.StartAsync();
        var store = storage.Get<IDefinitionStore>();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => store.PublishAsync(Version, Source("same"), Cancel))));

        Assert.NotNull(await store.FindAsync(Version, Cancel));
    }

    [Fact]
    public async Task A_version_nobody_published_is_not_found()
    {
        await using var storage = await StorageFolder.StartAsync();

        Assert.Null(await storage.Get<IDefinitionStore>().FindAsync(Version, Cancel));
    }

    private static HomeworkSource Source(string main) => new()
    {
        Id = "thought-record",
        Files = new Dictionary<string, string> { ["homework.yaml"] = main, ["es.yaml"] = "título: \"Registro\"\n" },
    };
}
