using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Adapters;

public sealed class TestAdapterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_in_belongs_to_the_adapters_conversation()
    {
        var adapter = new TestAdapter();
        Activity? seen = null;

        await adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, Token);

        Assert.Equal((ActivityTypes.Message, "test", "https://test.com"), (seen!.Type, seen.ChannelId, seen.ServiceUrl));
        Assert.Equal(("user1", "bot", "Conversation1"), (seen.From!.Id, seen.Recipient!.Id, seen.Conversation!.Id));
        Assert.Equal("0", seen.Id);
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.LocalTimestamp);
    }

    [Theory]
    [InlineData("unknown", null, "user1")]
    [InlineData("b7", RoleTypes.Bot, "user1")]
    [InlineData("u7", RoleTypes.User, "u7")]
    public async Task A_known_sender_is_kept(string id, string? role, string from)
    {
        var activity = new Activity { From = new ChannelAccount(id, role: role) };

        await new TestAdapter().ProcessActivityAsync(activity, null, Token);

        Assert.Equal(from, activity.From.Id);
    }

    [Theory]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Webchat)]
    public async Task The_bot_can_be_made_to_see_any_channel(string channel)
    {
        var adapter = new TestAdapter(channel);

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync(turn.Activity.ChannelId!, cancellationToken: token), Token);

        var reply = adapter.GetNextReply()!;
        Assert.Equal((channel, channel), (reply.AsMessageActivity()!.Text, reply.ChannelId));
    }

    [Fact]
    public void A_conversation_is_named_after_what_it_tests()
    {
        var conversation = TestAdapter.CreateConversation("name", "Ana", "Helper");

        Assert.Equal("name", conversation.Conversation!.Id);
        Assert.Equal(("ana", "Ana", "helper", "Helper"), (conversation.User!.Id, conversation.User.Name, conversation.Bot!.Id, conversation.Bot.Name));
        Assert.Equal("test", conversation.ChannelId);
    }

    [Fact]
    public async Task Replies_are_read_oldest_first_and_given_ids()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync("hi", async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivitiesAsync([MessageFactory.Text("two"), MessageFactory.Text("three")], token);
        }, Token);

        Assert.Equal(3, adapter.ActiveQueue.Count);
        Assert.Equal("one", adapter.GetNextReply()!.AsMessageActivity()!.Text);
        var second = await adapter.GetNextReplyAsync(Token);
        Assert.False(string.IsNullOrEmpty(second.Id));
        Assert.NotNull(second.Timestamp);
        Assert.Equal("three", adapter.GetNextReply()!.AsMessageActivity()!.Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task A_reader_waits_for_a_reply_and_those_who_gave_up_get_none()
    {
        var adapter = new TestAdapter();
        using var impatient = new CancellationTokenSource();
        var given = adapter.GetNextReplyAsync(impatient.Token);
        var waiting = adapter.GetNextReplyAsync(Token);
        await impatient.CancelAsync();

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("late", cancellationToken: token), Token);

        Assert.Equal("late", (await waiting).AsMessageActivity()!.Text);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_are_replies_only_when_asked_for(bool enabled, int replies)
    {
        var adapter = new TestAdapter(sendTraceActivity: enabled);

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.TraceActivityAsync("trace", cancellationToken: token), Token);

        Assert.Equal(replies, adapter.ActiveQueue.Count);
        Assert.Equal(enabled, adapter.EnableTrace);
    }

    [Fact]
    public async Task A_delay_is_no_reply()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivitiesAsync([new Activity(ActivityTypesEx.Delay) { Value = 1 }, MessageFactory.Text("after")], token), Token);

        Assert.Equal("after", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task An_unread_reply_can_be_replaced_and_deleted()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync("hi", async (turn, token) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Id = "a", Text = "one" }, token);
            await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Id = "b", Text = "two" }, token);
            Assert.Equal("a", (await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "a", Text = "ONE" }, token)).Id);
            Assert.Null((await turn.UpdateActivityAsync(new Activity { Id = "unknown" }, token)).Id);
            await turn.DeleteActivityAsync("b", token);
            await turn.DeleteActivityAsync("unknown", token);
        }, Token);

        Assert.Equal("ONE", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task Sending_nothing_is_refused()
    {
        var adapter = new TestAdapter();
        using var turn = new TurnContext(adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.SendActivitiesAsync(null!, [new Activity()], Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.SendActivitiesAsync(turn, null!, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => adapter.SendActivitiesAsync(turn, [], Token));
    }

    [Fact]
    public async Task A_new_conversation_forgets_what_was_not_read()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("unread", cancellationToken: token), Token);
        string? conversation = null;

        await adapter.CreateConversationAsync("test", (turn, _) =>
        {
            conversation = turn.Activity.AsConversationUpdateActivity()!.Conversation!.Id;
            return Task.CompletedTask;
        }, Token);

        Assert.Empty(adapter.ActiveQueue);
        Assert.False(string.IsNullOrEmpty(conversation));
    }

    [Fact]
    public async Task An_identity_does_not_matter_here()
    {
        var adapter = new TestAdapter();

        var answer = await adapter.ProcessActivityAsync(new ClaimsIdentity(), new Activity(), (turn, token) => turn.SendActivityAsync("hi", cancellationToken: token), Token);

        Assert.Null(answer);
        Assert.Single(adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_test_may_make_its_own_turns()
    {
        var adapter = new WithState();

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync(turn.TurnState.Get<string>("key")!, cancellationToken: token), Token);

        Assert.Equal("value", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public void A_message_is_made_in_the_language_of_the_adapter()
    {
        var adapter = new TestAdapter { Locale = "es-ES" };

        var activity = adapter.MakeActivity("hola");

        Assert.Equal((ActivityTypes.Message, "hola", "es-ES", "user1"), (activity.Type, activity.Text, activity.Locale, activity.From!.Id));
        Assert.NotEqual(activity.Id, adapter.MakeActivity().Id);
    }

    private sealed class WithState : TestAdapter
    {
        protected override TurnContext CreateTurnContext(Activity activity)
        {
            var turn = base.CreateTurnContext(activity);
            turn.TurnState.Add("key", "value");
            return turn;
        }
    }
}
