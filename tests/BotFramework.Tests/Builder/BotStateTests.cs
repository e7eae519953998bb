using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_property_needs_a_name(string? name) =>
        Assert.Throws<ArgumentNullException>(() => new UserState(_storage).CreateProperty<string>(name!));

    [Fact]
    public void A_state_needs_a_storage() => Assert.Throws<ArgumentNullException>(() => new UserState(null!));

    [Fact]
    public async Task A_property_nobody_set_is_the_default_of_its_type()
    {
        var state = new UserState(_storage);
        var turn = Turn();

        Assert.Null(await state.CreateProperty<string>("text").GetAsync(turn, null, Token));
        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(turn, null, Token));
        Assert.Null(await state.CreateProperty<int?>("perhaps").GetAsync(turn, null, Token));
    }

    [Fact]
    public async Task A_default_becomes_the_value()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        var property = state.CreateProperty<Counter>("counter");

        var first = await property.GetAsync(turn, () => new Counter { Count = 3 }, Token);
        var second = await property.GetAsync(turn, () => new Counter { Count = 9 }, Token);

        Assert.Same(first, second);
        Assert.Equal(4, await state.CreateProperty<int>("number").GetAsync(turn, () => 4, Token));
        Assert.Equal(4, await state.CreateProperty<int>("number").GetAsync(turn, () => 5, Token));
    }

    [Fact]
    public async Task What_a_turn_saves_the_next_one_finds()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        await state.CreateProperty<string>("a").SetAsync(turn, "hello", Token);
        await state.CreateProperty<Counter>("b").SetAsync(turn, new Counter { Count = 2 }, Token);
        await state.CreateProperty<int>("c").SetAsync(turn, 7, Token);
        await state.SaveChangesAsync(turn, false, Token);

        var next = Turn();

        Assert.Equal("hello", await state.CreateProperty<string>("a").GetAsync(next, null, Token));
        Assert.Equal(2, (await state.CreateProperty<Counter>("b").GetAsync(next, null, Token)).Count);
        Assert.Equal(7, await state.CreateProperty<int>("c").GetAsync(next, null, Token));
    }

    [Fact]
    public async Task What_a_turn_does_not_save_is_gone()
    {
        var state = new UserState(_storage);
        await state.CreateProperty<string>("a").SetAsync(Turn(), "hello", Token);

        Assert.Null(await state.CreateProperty<string>("a").GetAsync(Turn(), null, Token));
    }

    [Fact]
    public async Task Storage_is_read_once_a_turn_and_written_only_for_a_change()
    {
        var writes = 0;
        var reads = 0;
        var storage = new Mock<IStorage>();
        storage.Setup(mock => mock.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()))
            .Returns(Task.CompletedTask).Callback(() => writes++);
        storage.Setup(mock => mock.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Dictionary<string, object>()).Callback(() => reads++);
        var state = new UserState(storage.Object);
        var property = state.CreateProperty<string>("a");
        var turn = Turn();

        await state.SaveChangesAsync(turn, true, Token);
        Assert.Equal((0, 0), (reads, writes));
        await property.SetAsync(turn, "hello", Token);
        await property.SetAsync(turn, "there", Token);
        Assert.Equal((1, 0), (reads, writes));
        await state.SaveChangesAsync(turn, false, Token);
        Assert.Equal((1, 1), (reads, writes));
        Assert.Equal("there", await property.GetAsync(turn, null, Token));
        await state.SaveChangesAsync(turn, false, Token);
        Assert.Equal((1, 1), (reads, writes));
        await state.SaveChangesAsync(turn, true, Token);
        Assert.Equal((1, 2), (reads, writes));
        await property.DeleteAsync(turn, Token);
        await state.SaveChangesAsync(turn, false, Token);
        Assert.Equal((1, 3), (reads, writes));
        await state.LoadAsync(turn, true, Token);
        Assert.Equal((2, 3), (reads, writes));
    }

    private static readonly Action<Everything>[] s_changes =
    [
        x => x.Text = "other",
        x => x.Text = null,
        x => x.Number++,
        x => x.Fraction += 0.001,
        x => x.Money += 0.01m,
        x => x.Flag = !x.Flag,
        x => x.Kind = DayOfWeek.Friday,
        x => x.At = x.At.AddTicks(1),
        x => x.At = x.At.ToOffset(TimeSpan.FromHours(1)),
        x => x.When = DateTime.SpecifyKind(x.When, DateTimeKind.Utc),
        x => x.Lasting = TimeSpan.FromTicks(2),
        x => x.Id = new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
        x => x.Letter = 'b',
        x => x.Lines.Add("three"),
        x => x.Lines.Reverse(),
        x => x.Lines[1] = "TWO",
        x => x.ByName["one"]++,
        x => x.ByName.Add("two", 2),
        x => x.Array[0] = 9,
        x => x.Set.Add("c"),
        x => x.Inner!.Number = 1,
        x => x.Inner = null,
        x => x.Anything = 2L,
        x => x.Anything = "1",
        x => x.Json!["a"]!["b"] = 2,
        x => x.Element = JsonSerializer.SerializeToElement(2),
        x => x.Field = "changed",
        x => x.ReadOnlyList.Add(4),
        x => x.Record = x.Record with { Name = "other" },
    ];

    public static TheoryData<int> Changes => [.. Enumerable.Range(0, s_changes.Length)];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Every_change_deep_within_a_value_is_noticed_and_kept(int number)
    {
        var change = s_changes[number];
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<Everything>("everything");
        var turn = Turn();
        await property.SetAsync(turn, Full(), Token);
        await state.SaveChangesAsync(turn, false, Token);

        var next = Turn();
        var value = await property.GetAsync(next, null, Token);
        Assert.Equal(Describe(Full()), Describe(value));
        change(value);
        await state.SaveChangesAsync(next, false, Token);

        var expected = Full();
        change(expected);
        Assert.Equal(Describe(expected), Describe(await property.GetAsync(Turn(), null, Token)));
    }

    [Fact]
    public async Task A_saved_value_changed_afterwards_is_unchanged_in_storage()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<Counter>("counter");
        var turn = Turn();
        var counter = await property.GetAsync(turn, () => new Counter { Count = 1 }, Token);
        await state.SaveChangesAsync(turn, false, Token);

        counter.Count = 2;
        await state.LoadAsync(turn, true, Token);

        Assert.Equal(1, (await property.GetAsync(turn, null, Token)).Count);
    }

    [Fact]
    public async Task A_cleared_state_is_empty_and_stays_so_once_saved()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<string>("a");
        var turn = Turn();
        await property.SetAsync(turn, "hello", Token);
        await state.SaveChangesAsync(turn, false, Token);

        await state.ClearStateAsync(turn, Token);
        Assert.Null(await property.GetAsync(turn, null, Token));
        Assert.Equal("hello", await property.GetAsync(Turn(), null, Token));

        await state.SaveChangesAsync(turn, false, Token);
        Assert.Null(await property.GetAsync(Turn(), null, Token));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_at_once()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<string>("a");
        var turn = Turn();
        await property.SetAsync(turn, "hello", Token);
        await state.SaveChangesAsync(turn, false, Token);

        await state.DeleteAsync(turn, Token);

        Assert.Null(state.GetCachedState(turn));
        Assert.Null(await property.GetAsync(Turn(), null, Token));
    }

    [Fact]
    public async Task States_keep_to_their_own_keys()
    {
        var keys = new List<string>();
        var storage = new Mock<IStorage>();
        storage.Setup(mock => mock.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .Callback((string[] asked, CancellationToken _) => keys.AddRange(asked))
            .ReturnsAsync(new Dictionary<string, object>());

        foreach (BotState state in new BotState[] { new ConversationState(storage.Object), new UserState(storage.Object), new PrivateConversationState(storage.Object) })
            await state.LoadAsync(Turn(), false, Token);

        Assert.Equal(["test/conversations/c1", "test/users/user", "test/conversations/c1/users/user"], keys);
    }

    [Fact]
    public async Task An_activity_that_does_not_say_whose_state_it_is_fails()
    {
        var noChannel = Turn();
        noChannel.Activity.ChannelId = null;
        var noConversation = Turn();
        noConversation.Activity.Conversation = null;
        var noUser = Turn();
        noUser.Activity.From = null;

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(noChannel, false, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(noConversation, false, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(noUser, false, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PrivateConversationState(_storage).LoadAsync(noUser, false, Token));
    }

    [Fact]
    public async Task A_state_read_as_plain_JSON_is_read_as_its_types()
    {
        var shown = new Dictionary<string, JsonObject>
        {
            ["test/users/user"] = new() { ["counter"] = new JsonObject { ["Count"] = 5 }, ["number"] = 6, ["list"] = new JsonArray(1, 2) },
        };
        var state = new UserState(new MemoryStorage(shown));
        var turn = Turn();

        Assert.Equal(5, (await state.CreateProperty<Counter>("counter").GetAsync(turn, null, Token)).Count);
        Assert.Equal(6, await state.CreateProperty<int>("number").GetAsync(turn, null, Token));
        Assert.Equal([1, 2], await state.CreateProperty<List<int>>("list").GetAsync(turn, null, Token));
    }

    [Fact]
    public async Task What_is_stored_under_the_key_must_be_a_state()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["test/users/user"] = "text" }, Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(Turn(), false, Token));
    }

    [Fact]
    public async Task A_loaded_state_can_be_looked_at_as_JSON()
    {
        var state = new UserState(_storage);
        var turn = Turn();
        await state.CreateProperty<Counter>("counter").GetAsync(turn, () => new Counter { Count = 5 }, Token);

        Assert.Equal(5, state.Get(turn)!["counter"]!["Count"]!.GetValue<int>());
        Assert.Same(state.GetCachedState(turn), state.GetCachedState(turn));
    }

    [Fact]
    public async Task States_of_a_set_are_loaded_and_saved_together()
    {
        var user = new UserState(_storage);
        var conversation = new ConversationState(_storage);
        var set = new BotStateSet(user).Add(conversation);
        var turn = Turn();

        await set.LoadAllAsync(turn, false, Token);
        await user.CreateProperty<int>("n").SetAsync(turn, 1, Token);
        await conversation.CreateProperty<int>("n").SetAsync(turn, 2, Token);
        await set.SaveAllChangesAsync(turn, false, Token);

        Assert.Equal(1, await user.CreateProperty<int>("n").GetAsync(Turn(), null, Token));
        Assert.Equal(2, await conversation.CreateProperty<int>("n").GetAsync(Turn(), null, Token));
        Assert.Throws<ArgumentNullException>(() => set.Add(null!));
    }

    [Fact]
    public async Task States_are_saved_after_the_turn_unless_it_throws()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<int>("n");
        var middleware = new AutoSaveStateMiddleware().Add(state);

        var turn = Turn();
        await middleware.OnTurnAsync(turn, token => property.SetAsync(turn, 1, token), Token);
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            var failing = Turn();
            await middleware.OnTurnAsync(failing, async token =>
            {
                await property.SetAsync(failing, 2, token);
                throw new NotSupportedException();
            }, Token);
        });

        Assert.Equal(1, await property.GetAsync(Turn(), null, Token));
    }

    private static TurnContext Turn() => new(new RecordingAdapter(), new Activity(ActivityTypes.Message)
    {
        ChannelId = "test",
        From = new ChannelAccount("user"),
        Conversation = new ConversationAccount(id: "c1"),
    });

    private static string Describe(Everything value) => JsonSerializer.Serialize(value, s_fields);

    private static readonly JsonSerializerOptions s_fields = new() { IncludeFields = true };

    private static Everything Full() => new()
    {
        Text = "text",
        Number = 1,
        Fraction = 0.5,
        Money = 1.25m,
        Flag = true,
        Kind = DayOfWeek.Monday,
        At = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero),
        When = new DateTime(2026, 3, 9, 8, 0, 0, DateTimeKind.Unspecified),
        Lasting = TimeSpan.FromTicks(1),
        Id = Guid.Empty,
        Letter = 'a',
        Lines = ["one", "two"],
        ByName = { ["one"] = 1 },
        Array = [1, 2],
        Set = ["a", "b"],
        Inner = new Everything(),
        Anything = 1L,
        Json = new JsonObject { ["a"] = new JsonObject { ["b"] = 1 } },
        Element = JsonSerializer.SerializeToElement(1),
        Field = "field",
        ReadOnlyList = { 1, 2 },
        Record = new Named("name", 1),
    };

    public sealed class Counter
    {
        public int Count { get; set; }
    }

    public sealed record Named(string Name, int Number);

    public sealed class Everything
    {
#pragma warning disable CA1051 // A field is what is tried here.
        public string? Field;
#pragma warning restore CA1051

        public string? Text { get; set; }

        public int Number { get; set; }

        public double Fraction { get; set; }

        public decimal Money { get; set; }

        public bool Flag { get; set; }

        public DayOfWeek Kind { get; set; }

        public DateTimeOffset At { get; set; }

        public DateTime When { get; set; }

        public TimeSpan Lasting { get; set; }

        public Guid Id { get; set; }

        public char Letter { get; set; }

        public List<string> Lines { get; set; } = [];

        public IDictionary<string, int> ByName { get; set; } = new SortedDictionary<string, int>();

        public int[] Array { get; set; } = [];

        public HashSet<string> Set { get; set; } = [];

        public Everything? Inner { get; set; }

        public object? Anything { get; set; }

        public JsonObject? Json { get; set; }

        public JsonElement? Element { get; set; }

        public IList<int> ReadOnlyList { get; } = [];

        public Named Record { get; set; } = new("", 0);
    }
}
