using System.Text.Json.Nodes;
using HomeworkBot.Contracts;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

public sealed class MemoryStorageTests : StorageContract
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    protected override IStorage CreateStorage() => new MemoryStorage();

    [Fact]
    public async Task A_conflict_is_told_with_both_versions()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Versioned() }, Token);

        var error = await Assert.ThrowsAsync<Exception>(() =>
            storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Versioned { ETag = "stale" } }, Token));

        Assert.Equal("Etag conflict.\r\n\r\nOriginal: stale\r\nCurrent: 0", error.Message);
    }

    [Fact]
    public async Task The_object_written_keeps_its_own_version()
    {
        var item = new Versioned();

        await CreateStorage().WriteAsync(new Dictionary<string, object> { ["item"] = item }, Token);

        Assert.Null(item.ETag);
    }

    [Fact]
    public async Task A_null_is_stored_as_nothing()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note() }, Token);

        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = null! }, Token);

        Assert.Empty(await storage.ReadAsync(["note"], Token));
    }

    [Fact]
    public async Task Typed_reading_leaves_other_types_out()
    {
        var storage = CreateStorage();
        await storage.WriteAsync<Note>(new Dictionary<string, Note> { ["note"] = new() { Text = "one" } }, Token);
        await storage.WriteAsync(new Dictionary<string, object> { ["versioned"] = new Versioned() }, Token);

        var notes = await storage.ReadAsync<Note>(["note", "versioned"], Token);

        Assert.Equal("one", Assert.Single(notes).Value.Text);
    }

    [Fact]
    public async Task Whole_numbers_that_could_be_anything_come_back_long()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(new Dictionary<string, object>
        {
            ["state"] = new Dictionary<string, object> { ["int"] = 3, ["float"] = 1.5f, ["in"] = new List<object> { (short)4 }, ["typed"] = new Note { Count = 5 } },
        }, Token);

        var state = Assert.IsType<Dictionary<string, object>>((await storage.ReadAsync(["state"], Token))["state"]);

        Assert.Equal(3L, state["int"]);
        Assert.Equal(1.5, state["float"]);
        Assert.Equal(4L, Assert.IsType<List<object>>(state["in"])[0]);
        Assert.Equal(5, Assert.IsType<Note>(state["typed"]).Count);
    }

    [Fact]
    public async Task A_dictionary_shows_what_is_stored_and_is_shared()
    {
        var shown = new Dictionary<string, JsonObject>();
        await new MemoryStorage(shown).WriteAsync(new Dictionary<string, object> { ["item"] = new Versioned { Text = "seen" } }, Token);

        Assert.Equal("seen", shown["item"]["Text"]!.GetValue<string>());
        Assert.Equal("0", shown["item"]["eTag"]!.GetValue<string>());
        var other = await new MemoryStorage(shown).ReadAsync(["item"], Token);
        Assert.Equal("seen", Assert.IsType<Versioned>(other["item"]).Text);

        await new MemoryStorage(shown).DeleteAsync(["item"], Token);
        Assert.Empty(shown);
    }

    [Fact]
    public async Task What_a_test_puts_into_the_dictionary_is_found()
    {
        var shown = new Dictionary<string, JsonObject> { ["item"] = new() { ["text"] = "put" } };

        var items = await new MemoryStorage(shown).ReadAsync(["item"], Token);

        Assert.Equal("put", Assert.IsType<JsonObject>(items["item"])["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_state_that_refers_to_itself_is_refused()
    {
        var state = new Dictionary<string, object>();
        state["self"] = state;

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            CreateStorage().WriteAsync(new Dictionary<string, object> { ["state"] = state }, Token));
    }

    [Fact]
    public async Task What_cannot_be_stored_is_named()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            CreateStorage().WriteAsync(new Dictionary<string, object> { ["state"] = new Dictionary<string, object> { ["action"] = typeof(string) } }, Token));

        Assert.Contains("System.RuntimeType", error.Message, StringComparison.Ordinal);
    }
}
