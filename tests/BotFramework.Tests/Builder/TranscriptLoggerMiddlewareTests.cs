using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TranscriptLoggerMiddlewareTests
{
    private readonly MemoryTranscriptStore _store = new();
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("transcript"));

    public TranscriptLoggerMiddlewareTests() => _adapter.Use(new TranscriptLoggerMiddleware(_store));

    [Fact]
    public void A_logger_is_needed() => Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null!));

    [Fact]
    public async Task What_comes_in_and_what_is_sent_is_taken_down_in_order()
    {
        await new TestFlow(_adapter, async (turn, token) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), token);
            await turn.SendActivityAsync("echo:" + turn.Activity.Text, cancellationToken: token);
        })
        .Send("foo").AssertReply(reply => Assert.Equal(ActivityTypes.Typing, reply.Type)).AssertReply("echo:foo")
        .Send("bar").AssertReply(reply => Assert.Equal(ActivityTypes.Typing, reply.Type)).AssertReply("echo:bar")
        .StartTestAsync();

        var read = await ReadAsync();
        Assert.Equal(["foo", ActivityTypes.Typing, "echo:foo", "bar", ActivityTypes.Typing, "echo:bar"], read.Select(entry => entry.Text ?? entry.Type));
        Assert.All(read, entry => Assert.False(string.IsNullOrEmpty(entry.Id)));
        Assert.All(read, entry => Assert.NotNull(entry.Timestamp));
        Assert.Equal(RoleTypes.User, read[0].From!.Role);
    }

    [Fact]
    public async Task What_is_taken_down_does_not_change_with_what_was_said()
    {
        var sent = MessageFactory.Text("as said");
        await new TestFlow(_adapter, async (turn, token) =>
        {
            await turn.SendActivityAsync(sent, token);
            sent.Text = "changed";
        }).Send("foo").StartTestAsync();

        Assert.Equal("as said", (await ReadAsync())[1].Text);
    }

    [Fact]
    public async Task Updates_and_deletions_are_taken_down()
    {
        string? first = null;
        await new TestFlow(_adapter, async (turn, token) =>
        {
            if (turn.Activity.Text == "update")
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first, Text = "better" }, token);
            else if (turn.Activity.Text == "delete")
                await turn.DeleteActivityAsync(first!, token);
            else
                first = (await turn.SendActivityAsync("response", cancellationToken: token)).Id;
        }).Send("foo").Send("update").AssertReply("better").StartTestAsync();

        Assert.Equal(["foo", "better", "update"], (await ReadAsync()).Select(entry => entry.Text));

        await new TestFlow(_adapter, (turn, token) => turn.DeleteActivityAsync(first!, token)).Send("delete").StartTestAsync();

        var read = await ReadAsync();
        Assert.Equal(ActivityTypes.MessageDelete, read[1].Type);
        Assert.Equal("delete", read[3].Text);
    }

    [Fact]
    public async Task A_turn_that_throws_is_taken_down_as_far_as_it_went_and_with_the_apology()
    {
        _adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");

        await new TestFlow(_adapter, async (turn, token) =>
        {
            await turn.SendActivityAsync("before", cancellationToken: token);
            throw new NotSupportedException();
        }).Send("foo").AssertReply("before").AssertReply("sorry").StartTestAsync();

        Assert.Equal(["foo", "before", "sorry"], (await ReadAsync()).Select(entry => entry.Text));
    }

    [Fact]
    public async Task A_turn_that_throws_still_throws_when_it_is_taken_down()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            new TestFlow(_adapter, (_, _) => throw new NotSupportedException()).Send("foo").StartTestAsync());

        Assert.Equal("foo", Assert.Single(await ReadAsync()).Text);
    }

    [Fact]
    public async Task The_turn_waits_for_the_logger()
    {
        var slow = new SlowLogger();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(slow));

        var turn = adapter.SendTextToBotAsync("foo", (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);

        Assert.False(turn.IsCompleted);
        slow.Release.SetResult();
        await turn;
        Assert.Equal(["foo"], slow.Logged);
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var logger = new SlowLogger { Fails = true };
        logger.Release.SetResult();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(logger));

        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync("answer", cancellationToken: token))
            .Send("foo").AssertReply("answer").StartTestAsync();

        Assert.Equal(["foo", "answer"], logger.Logged);
    }

    [Fact]
    public async Task A_sender_without_ids_gets_one_in_the_transcript()
    {
        var log = new SlowLogger();
        log.Release.SetResult();
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(log));

        await adapter.RunAsync(new Activity(ActivityTypes.Message) { Text = "no id" }, null);

        Assert.StartsWith("g_", Assert.Single(log.Entries).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_event_a_continued_conversation_begins_with_is_not_taken_down()
    {
        await _adapter.ContinueConversationAsync("bot", _adapter.Conversation, (turn, token) => turn.SendActivityAsync("it is time", cancellationToken: token), TestContext.Current.CancellationToken);

        Assert.Equal("it is time", Assert.Single(await ReadAsync()).Text);
    }

    private async Task<List<Activity>> ReadAsync() =>
        [.. (await _store.GetTranscriptActivitiesAsync("test", "transcript")).Items.Cast<Activity>()];

    private sealed class SlowLogger : ITranscriptLogger
    {
        public TaskCompletionSource Release { get; } = new();

        public bool Fails { get; init; }

        public List<IActivity> Entries { get; } = [];

        public IEnumerable<string?> Logged => Entries.Select(entry => ((Activity)entry).Text);

        public async Task LogActivityAsync(IActivity activity)
        {
            await Release.Task;
            Entries.Add(activity);
            if (Fails)
                throw new IOException();
        }
    }
}
