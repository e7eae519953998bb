using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Dialogs.Tests.Talking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Schema;
using Moq;

namespace HomeworkBot.Dialogs.Tests.Turns;

public sealed class TurnRunnerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_acknowledged_by_the_id_of_its_own_line()
    {
        var talk = await Talk.OpenAsync("thought-record");

        var receipt = await talk.Inbox.ReceiveAsync(Message(talk, "Thought record"), Stop);

        Assert.Equal(new Receipt("talk|0000002", Repeated: false), receipt);
        Assert.Equal(receipt.ActivityId, ActivityJson.Read(talk.Store.Lines[1].Activity.Span).Id);
        Assert.True(talk.Store.Lines[1].FromClient);
    }

    [Fact]
    public async Task Lines_are_counted_without_gaps_and_carry_their_ids()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1");
        await talk.SayAsync("the bus was late");

        Assert.Equal(Enumerable.Range(1, talk.Store.Lines.Count).Select(number => (long)number), talk.Store.Lines.Select(line => line.Sequence));
        Assert.All(talk.Store.Lines, line => Assert.Equal($"talk|{line.Sequence:0000000}", ActivityJson.Read(line.Activity.Span).Id));
    }

    [Fact]
    public async Task A_redelivered_message_changes_nothing()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1");
        var message = Message(talk, "the bus was late");
        var first = await talk.Inbox.ReceiveAsync(message, Stop);
        var lines = talk.Store.Lines;
        var steps = talk.Store.OpenRuns[0].Steps;

        var second = await talk.Inbox.ReceiveAsync(message, Stop);

        Assert.Equal(first with { Repeated = true }, second);
        Assert.Equal(lines, talk.Store.Lines);
        Assert.Equal(steps, talk.Store.OpenRuns[0].Steps);
    }

    [Fact]
    public async Task A_message_that_another_turn_committed_first_repeats_that_acknowledgement()
    {
        var talk = await TalkThroughAsync(store => new OtherTurnFirst(store, sameMessage: true));

        var receipt = await talk.Inbox.ReceiveAsync(Message(talk, "1"), Stop);

        Assert.Equal(new Receipt("by the other turn", Repeated: true), receipt);
    }

    [Fact]
    public async Task A_turn_that_lost_runs_again_from_the_new_state()
    {
        var talk = await TalkThroughAsync(store => new OtherTurnFirst(store, sameMessage: false));

        var receipt = await talk.Inbox.ReceiveAsync(Message(talk, "1"), Stop);

        // The other turn's line is the first; nothing of the lost attempt is there.
        Assert.Equal(new Receipt("talk|0000002", Repeated: false), receipt);
        Assert.Equal(["from another turn", "1"], talk.Store.Lines.Where(line => line.FromClient).Select(TextOf));
        Assert.Single(talk.Store.Lines, line => TextOf(line) == "Hi Sam. What would you like to do?");
    }

    [Fact]
    public async Task Messages_at_the_same_moment_are_each_answered_once()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1");
        var messages = new[] { Message(talk, "the bus was late"), Message(talk, "sad 40") };

        var receipts = await Task.WhenAll(messages.Select(message => Task.Run(() => talk.Inbox.ReceiveAsync(message, Stop), Stop)));

        Assert.Equal(2, receipts.Select(receipt => receipt.ActivityId).Distinct().Count());
        Assert.Equal(2, talk.Store.OpenRuns[0].Steps.Count + (talk.Store.OpenRuns[0].Partial is null ? 0 : 1));
        Assert.Equal(Enumerable.Range(1, talk.Store.Lines.Count).Select(number => (long)number), talk.Store.Lines.Select(line => line.Sequence));
    }

    [Fact]
    public async Task Three_lost_turns_end_in_one_failure()
    {
        var store = new Mock<ITurnStore>();
        var talk = await TalkThroughAsync(inner =>
        {
            store.Setup(s => s.OpenAsync(It.IsAny<InboundKey>(), It.IsAny<ClientId>(), It.IsAny<CancellationToken>()))
                .Returns<InboundKey, ClientId, CancellationToken>(inner.OpenAsync);
            store.Setup(s => s.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>())).ReturnsAsync(CommitResult.Conflict);
            return store.Object;
        });

        var failure = await Assert.ThrowsAsync<TurnFailedException>(() => talk.Inbox.ReceiveAsync(Message(talk, "1"), Stop));

        Assert.Equal("conflict", failure.Code);
        store.Verify(s => s.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>()), Times.Exactly(3));
    }

    [Fact]
    public async Task A_store_that_breaks_twice_is_tried_a_third_time()
    {
        var broken = 0;
        var talk = await TalkThroughAsync(inner =>
        {
            var store = new Mock<ITurnStore>();
            store.Setup(s => s.OpenAsync(It.IsAny<InboundKey>(), It.IsAny<ClientId>(), It.IsAny<CancellationToken>()))
                .Returns<InboundKey, ClientId, CancellationToken>(inner.OpenAsync);
            store.Setup(s => s.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>()))
                .Returns<TurnCommit, CancellationToken>((commit, stop) => ++broken < 3 ? throw new IOException("disk") : inner.CommitAsync(commit, stop));
            return store.Object;
        });

        await talk.Inbox.ReceiveAsync(Message(talk, "1"), Stop);

        Assert.Equal(3, broken);
        Assert.Single(talk.Store.Lines, line => line.FromClient);
    }

    [Fact]
    public async Task A_failure_tells_nothing_of_its_cause()
    {
        var talk = await TalkThroughAsync(_ =>
        {
            var store = new Mock<ITurnStore>();
            store.Setup(s => s.OpenAsync(It.IsAny<InboundKey>(), It.IsAny<ClientId>(), It.IsAny<CancellationToken>()))
                .ThrowsAsync(new InvalidOperationException("my landlord is at the door"));
            return store.Object;
        });

        var failure = await Assert.ThrowsAsync<TurnFailedException>(() => talk.Inbox.ReceiveAsync(Message(talk, "1"), Stop));

        Assert.Equal("fault", failure.Code);
        Assert.DoesNotContain("landlord", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_client_is_refused_at_once()
    {
        var talk = await Talk.OpenAsync("thought-record");
        var stranger = Message(talk, "1") with { Client = new ClientId(Guid.CreateVersion7(talk.Clock.GetUtcNow())) };

        var failure = await Assert.ThrowsAsync<TurnFailedException>(() => talk.Inbox.ReceiveAsync(stranger, Stop));

        Assert.Equal("unknown-client", failure.Code);
    }

    [Fact]
    public async Task A_stopped_turn_is_no_failure()
    {
        var talk = await TalkThroughAsync(_ =>
        {
            var store = new Mock<ITurnStore>();
            store.Setup(s => s.OpenAsync(It.IsAny<InboundKey>(), It.IsAny<ClientId>(), It.IsAny<CancellationToken>()))
                .ThrowsAsync(new OperationCanceledException());
            return store.Object;
        });

        await Assert.ThrowsAsync<OperationCanceledException>(() => talk.Inbox.ReceiveAsync(Message(talk, "1"), Stop));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{\"v\":99,\"dialogs\":{\"$\":[]}}")]
    [InlineData("{\"v\":1,\"dialogs\":{\"$\":[[\"a dialog nobody knows\",{}]]}}")]
    [InlineData("{\"v\":1,\"dialogs\":{\"$\":[[\"main\",{\"dialogs\":{\"$\":[[\"homework\",{}]]}}]]}}")]
    public async Task A_session_that_cannot_be_used_loses_no_answer(string session)
    {
        var talk = new Talk(await Library.OpenAsync(), ["thought-record"], through: store => new BrokenSession(store, session));
        var broken = (BrokenSession)talk.Through;
        await talk.OpenPageAsync();
        await talk.SayAsync("1");
        await talk.SayAsync("the bus was late");
        broken.On = true;

        var said = await talk.SayAsync("hello");

        Assert.StartsWith("Hi Sam. You began this one: Thought record.", Assert.Single(said), StringComparison.Ordinal);
        Assert.Single(talk.Store.OpenRuns[0].Steps);
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.MessageReaction)]
    public async Task What_is_no_message_leaves_no_line(string type)
    {
        var talk = await Talk.OpenAsync("thought-record");
        var lines = talk.Store.Lines.Count;

        await talk.ReceiveAsync(new Activity { Type = type, Name = "webchat/join" }, "webchat");

        Assert.Equal(lines, talk.Store.Lines.Count);
    }

    [Fact]
    public async Task Whoever_waits_is_woken_after_the_commit()
    {
        var talk = await Talk.OpenAsync("thought-record");
        var woken = talk.Signals.Next(talk.Client);

        await talk.SayAsync("1");

        Assert.True(woken.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_channel_that_is_sent_to_is_owed_every_line_of_the_bot()
    {
        var talk = await Talk.OpenAsync("thought-record");
        await talk.SayAsync("1");
        Assert.Empty(talk.Store.Outgoing);

        await talk.SayAsync("the bus was late", "sms");

        var owed = Assert.Single(talk.Store.Outgoing);
        Assert.Equal(("sms", talk.Store.Lines[^1].Sequence), (owed.Channel, owed.Sequence));
    }

    private static string? TextOf(TranscriptLine line) => ActivityJson.Read(line.Activity.Span).Text;

    private static Inbound Message(Talk talk, string text) => talk.Envelope(new Activity { Type = ActivityTypes.Message, Text = text });

    private static async Task<Talk> TalkThroughAsync(Func<ITurnStore, ITurnStore> through) =>
        new(await Library.OpenAsync(), ["thought-record"], through: through);
}
