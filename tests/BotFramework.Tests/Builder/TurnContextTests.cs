using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
        Assert.Throws<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, new Activity()));
    }

    [Fact]
    public async Task A_text_is_sent_to_where_the_activity_came_from()
    {
        var turn = Turn();

        var response = await turn.SendActivityAsync("hello", "<speak/>", InputHints.ExpectingInput, Token);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal((ActivityTypes.Message, "hello", "<speak/>", InputHints.ExpectingInput), (sent.Type, sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("bot", "user", "c1", "a1"), (sent.From!.Id, sent.Recipient!.Id, sent.Conversation!.Id, sent.ReplyToId));
        Assert.Equal("r0", response.Id);
        Assert.Equal("r0", sent.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_empty_text_is_refused(string? text)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync(text!, cancellationToken: Token));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Nothing_at_all_cannot_be_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync((IActivity)null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivitiesAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Turn().SendActivitiesAsync([], Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().UpdateActivityAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().DeleteActivityAsync(" ", Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().DeleteActivityAsync((ConversationReference)null!, Token));
    }

    [Fact]
    public async Task Several_activities_go_out_together_in_order()
    {
        var responses = await Turn().SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], Token);

        Assert.Equal(["one", "two"], _adapter.Sent.Select(sent => sent.Text));
        Assert.Equal(["r0", "r1"], responses.Select(response => response.Id));
    }

    [Fact]
    public async Task A_turn_has_responded_once_anything_but_a_trace_is_sent()
    {
        var turn = Turn();
        Assert.False(turn.Responded);

        await turn.TraceActivityAsync("operation", 1, cancellationToken: Token);
        Assert.False(turn.Responded);

        await turn.SendActivitiesAsync([(IActivity)turn.Activity.CreateTrace("operation"), MessageFactory.Text("x")], Token);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_carries_its_value_and_the_method_that_sent_it()
    {
        await Turn().TraceActivityAsync("operation", 1, cancellationToken: Token);

        var trace = Assert.Single(_adapter.Sent);
        Assert.Equal((ActivityTypes.Trace, "operation", 1, "Int32"), (trace.Type, trace.Name, trace.Value, trace.ValueType));
        Assert.Equal(nameof(A_trace_carries_its_value_and_the_method_that_sent_it), trace.Label);
    }

    [Fact]
    public async Task Handlers_run_in_order_around_the_sending_and_may_change_it()
    {
        var turn = Turn();
        var log = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            log.Add("first");
            activities.Add(MessageFactory.Text("added"));
            var responses = await next();
            log.Add($"first saw {responses.Length}");
            return responses;
        });
        turn.OnSendActivities(async (_, activities, next) =>
        {
            log.Add($"second saw {activities.Count}");
            activities[0].Text = "changed";
            return await next();
        });

        await turn.SendActivityAsync("original", cancellationToken: Token);

        Assert.Equal(["first", "second saw 2", "first saw 2"], log);
        Assert.Equal(["changed", "added"], _adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_handler_may_hold_activities_back()
    {
        var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("must not be reached"));

        var response = await turn.SendActivityAsync("held", cancellationToken: Token);

        Assert.Empty(_adapter.Sent);
        Assert.Null(response.Id);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        var turn = Turn();
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => turn.SendActivityAsync("text", cancellationToken: Token));
    }

    [Fact]
    public async Task An_update_is_addressed_and_passes_the_handlers()
    {
        var turn = Turn();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "!";
            return next();
        });

        var response = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "new" }, Token);

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("old", "new!", "c1"), (updated.Id, updated.Text, updated.Conversation!.Id));
        Assert.Equal("old", response.Id);
    }

    [Fact]
    public async Task A_handler_may_hold_an_update_or_a_deletion_back()
    {
        var turn = Turn();
        turn.OnUpdateActivity((_, _, _) => Task.FromResult<ResourceResponse>(null!));
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await turn.UpdateActivityAsync(new Activity(), Token);
        await turn.DeleteActivityAsync("a7", Token);

        Assert.Empty(_adapter.Updated);
        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public async Task A_deletion_points_into_this_conversation_and_passes_the_handlers()
    {
        var turn = Turn();
        turn.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId += "b";
            return next();
        });

        await turn.DeleteActivityAsync("a", Token);
        await turn.DeleteActivityAsync(new ConversationReference("x"), Token);

        Assert.Equal(["ab", "xb"], _adapter.Deleted.Select(reference => reference.ActivityId));
        Assert.Equal("c1", _adapter.Deleted[0].Conversation!.Id);
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_answer_are_kept_and_not_sent()
    {
        var turn = Turn();
        turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;

        await turn.SendActivityAsync("kept", cancellationToken: Token);
        await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } }, Token);

        Assert.Empty(_adapter.Sent);
        Assert.Equal("kept", turn.BufferedReplyActivities[0].Text);
        Assert.Same(turn.BufferedReplyActivities[1], turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_turn_about_another_activity_shares_state_and_handlers()
    {
        var turn = Turn();
        turn.TurnState.Add("key", "value");
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            return next();
        });

        var other = new TurnContext(turn, new Activity(ActivityTypes.Event) { Conversation = new ConversationAccount(id: "c2") });
        await other.SendActivityAsync("hi", cancellationToken: Token);

        Assert.Equal("value", other.TurnState.Get<string>("key"));
        Assert.Equal(("hi!", "c2"), (_adapter.Sent[0].Text, _adapter.Sent[0].Conversation!.Id));
    }

    [Fact]
    public void The_language_of_a_turn_can_be_set_and_taken_back()
    {
        var turn = Turn();
        Assert.Null(turn.Locale);

        turn.Locale = "fr-FR";
        Assert.Equal("fr-FR", turn.Locale);

        turn.Locale = null;
        Assert.Null(turn.Locale);
    }

    [Fact]
    public void State_is_found_by_name_or_by_type()
    {
        var state = Turn().TurnState;
        state.Add("name", "by name");
        state.Add("by type");
        state.Set("name", "replaced");

        Assert.Equal("replaced", state.Get<string>("name"));
        Assert.Equal("by type", state.Get<string>());
        Assert.Null(state.Get<string>("unknown"));
        Assert.Null(state.Get<List<int>>("name"));
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("null", null!));
        Assert.Throws<ArgumentException>(() => state.Add("name", "again"));

        state.Set<string>(null);
        Assert.Null(state.Get<string>());
    }

    private TurnContext Turn() => new(_adapter, new Activity(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = "test",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c1"),
        ServiceUrl = "https://test.com",
    });
}
