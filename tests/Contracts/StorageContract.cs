using Microsoft.Bot.Builder;

namespace HomeworkBot.Contracts;

/// <summary>What every <see cref="IStorage"/> promises. A test class derives from it and makes the storage.</summary>
public abstract class StorageContract
{
    /// <summary>An empty storage, which can keep <see cref="Note"/> and <see cref="Versioned"/>.</summary>
    protected abstract IStorage CreateStorage();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_nobody_wrote_is_absent()
    {
        var items = await CreateStorage().ReadAsync(["unknown"], Token);

        Assert.Empty(items);
    }

    [Fact]
    public async Task What_was_written_is_read_with_its_type()
    {
        var storage = CreateStorage();

        await storage.WriteAsync(Items(("note", new Note { Text = "one", Count = 1 }), ("versioned", new Versioned { Text = "two" })), Token);

        var items = await storage.ReadAsync(["note", "versioned", "unknown"], Token);
        Assert.Equal(2, items.Count);
        var note = Assert.IsType<Note>(items["note"]);
        Assert.Equal(("one", 1), (note.Text, note.Count));
        var versioned = Assert.IsType<Versioned>(items["versioned"]);
        Assert.Equal("two", versioned.Text);
        Assert.False(string.IsNullOrEmpty(versioned.ETag));
    }

    [Fact]
    public async Task Any_text_is_a_key()
    {
        const string key = "!@#$%^&*()~/\\><,.?';\"`~ é";
        var storage = CreateStorage();

        await storage.WriteAsync(Items((key, new Note { Text = "odd" })), Token);

        var items = await storage.ReadAsync([key], Token);
        Assert.Equal("odd", Assert.IsType<Note>(items[key]).Text);
    }

    [Fact]
    public async Task A_reader_changes_nothing_until_it_writes()
    {
        var storage = CreateStorage();
        var written = new Note { Text = "as written", Lines = ["first"] };
        await storage.WriteAsync(Items(("note", written)), Token);

        written.Text = "changed by the writer";
        written.Lines.Add("second");
        var read = await ReadAsync<Note>(storage, "note");
        read.Text = "changed by a reader";
        read.Lines.Clear();

        var again = await ReadAsync<Note>(storage, "note");
        Assert.Equal("as written", again.Text);
        Assert.Equal(["first"], again.Lines);
    }

    [Fact]
    public async Task An_item_without_a_version_is_overwritten()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(Items(("note", new Note { Count = 1 })), Token);
        await storage.WriteAsync(Items(("note", new Note { Count = 2 })), Token);

        Assert.Equal(2, (await ReadAsync<Note>(storage, "note")).Count);
    }

    [Fact]
    public async Task A_write_over_the_version_read_gives_a_new_version()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(Items(("item", new Versioned { Text = "one" })), Token);

        var read = await ReadAsync<Versioned>(storage, "item");
        read.Text = "two";
        await storage.WriteAsync(Items(("item", read)), Token);

        var again = await ReadAsync<Versioned>(storage, "item");
        Assert.Equal("two", again.Text);
        Assert.NotEqual(read.ETag, again.ETag);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_write_over_a_version_not_read_is_refused(bool emptyETag)
    {
        var storage = CreateStorage();
        await storage.WriteAsync(Items(("item", new Versioned { Text = "one" })), Token);
        var late = await ReadAsync<Versioned>(storage, "item");
        var first = await ReadAsync<Versioned>(storage, "item");
        first.Text = "first";
        await storage.WriteAsync(Items(("item", first)), Token);

        late.Text = "late";
        if (emptyETag)
            late.ETag = string.Empty;

        await Assert.ThrowsAnyAsync<Exception>(() => storage.WriteAsync(Items(("item", late)), Token));
        Assert.Equal("first", (await ReadAsync<Versioned>(storage, "item")).Text);
    }

    [Fact]
    public async Task A_star_overwrites_any_version()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(Items(("item", new Versioned { Text = "one" })), Token);

        await storage.WriteAsync(Items(("item", new Versioned { Text = "two", ETag = "*" })), Token);

        Assert.Equal("two", (await ReadAsync<Versioned>(storage, "item")).Text);
    }

    [Fact]
    public async Task A_deleted_item_is_gone_and_can_be_written_anew()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(Items(("item", new Versioned { Text = "one" })), Token);

        await storage.DeleteAsync(["item"], Token);

        Assert.Empty(await storage.ReadAsync(["item"], Token));
        await storage.WriteAsync(Items(("item", new Versioned { Text = "two" })), Token);
        Assert.Equal("two", (await ReadAsync<Versioned>(storage, "item")).Text);
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_no_error()
    {
        await CreateStorage().DeleteAsync(["unknown"], Token);
    }

    [Fact]
    public async Task Of_many_writers_of_one_version_one_wins()
    {
        var storage = CreateStorage();
        await storage.WriteAsync(Items(("item", new Versioned { Text = "start" })), Token);
        var writers = new List<Versioned>();
        for (var i = 0; i < 8; i++)
        {
            var item = await ReadAsync<Versioned>(storage, "item");
            item.Text = $"writer {i}";
            writers.Add(item);
        }

        var outcomes = await Task.WhenAll(writers.Select(item => Task.Run(async () =>
        {
            try
            {
                await storage.WriteAsync(Items(("item", item)), Token);
                return item.Text;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                return null;
            }
        })));

        var winner = Assert.Single(outcomes, text => text is not null);
        Assert.Equal(winner, (await ReadAsync<Versioned>(storage, "item")).Text);
    }

    [Fact]
    public async Task No_keys_or_changes_at_all_are_refused()
    {
        var storage = CreateStorage();

        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null!, Token));
    }

    [Fact]
    public async Task The_state_of_a_conversation_outlives_the_turn()
    {
        var storage = CreateStorage();
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter();
        await RunTurnAsync(note => note.Count = 7);

        var seen = 0;
        await RunTurnAsync(note => seen = note.Count);

        Assert.Equal(7, seen);

        async Task RunTurnAsync(Action<Note> turn)
        {
            var state = new ConversationState(storage);
            var property = state.CreateProperty<Note>("note");
            await adapter.SendTextToBotAsync("hello", async (context, token) =>
            {
                turn(await property.GetAsync(context, () => new Note(), token));
                await state.SaveChangesAsync(context, false, token);
            }, Token);
        }
    }

    private static Dictionary<string, object> Items(params (string Key, object Value)[] items) =>
        items.ToDictionary(item => item.Key, item => item.Value);

    private static async Task<T> ReadAsync<T>(IStorage storage, string key) =>
        Assert.IsType<T>((await storage.ReadAsync([key], Token))[key]);

    /// <summary>An item nobody keeps versions of.</summary>
    public class Note
    {
        public string? Text { get; set; }

        public int Count { get; set; }

        public List<string> Lines { get; set; } = [];
    }

    /// <summary>An item written only over the version read.</summary>
    public class Versioned : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
