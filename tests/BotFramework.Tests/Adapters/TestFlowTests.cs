using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Adapters;

public sealed class TestFlowTests
{
    private readonly TestFlow _flow = new(new TestAdapter(), EchoAsync);

    [Fact]
    public async Task A_conversation_that_goes_as_written_completes()
    {
        await _flow
            .Send("one").AssertReply("echo:one")
            .Test("two", "echo:two")
            .Test("three", new Activity(ActivityTypes.Message, text: "echo:three"))
            .Test("four", reply => Assert.Equal("echo:four", reply.AsMessageActivity()!.Text))
            .Send("five").AssertReply(" echo:five ").AssertNoReply(timeout: 1)
            .Send(new Activity(ActivityTypes.Message) { Text = "six" }).AssertReplyContains("six")
            .Send("seven").AssertReplyOneOf(["echo:six", "echo:seven"])
            .Delay(1).Delay(TimeSpan.FromMilliseconds(1))
            .StartTestAsync();
    }

    [Fact]
    public async Task A_bot_is_talked_to_like_a_method() =>
        await new TestFlow(new TestAdapter(), new EchoBot()).Test("one", "echo:one").StartTestAsync();

    [Fact]
    public async Task A_wrong_answer_is_told_with_both_texts()
    {
        Assert.Equal(
            "expected:\nExpected:expected\nReceived:echo:one",
            await FailureAsync(_flow.Send("one").AssertReply("expected")));
        Assert.Equal(
            "what for:\nExpected:expected\nReceived:echo:one",
            await FailureAsync(_flow.Send("one").AssertReply("expected", "what for")));
        Assert.Equal(
            "Expected:part\nReceived:echo:one",
            await FailureAsync(_flow.Send("one").AssertReplyContains("part")));
        Assert.Equal(
            "what for:\nExpected:part\nReceived:echo:one",
            await FailureAsync(_flow.Send("one").AssertReplyContains("part", "what for")));
        Assert.Equal(
            "Text \"echo:one\" does not match one of candidates: a\nb",
            await FailureAsync(_flow.Send("one").AssertReplyOneOf(["a", "b"])));
    }

    [Fact]
    public async Task An_answer_of_another_type_is_told()
    {
        Assert.Equal("typing: Type should match", await FailureAsync(_flow.Send("one").AssertReply(new Activity(ActivityTypes.Typing), "typing")));
        Assert.Equal("Expected:x\nReceived:Not a Message Activity", await FailureAsync(
            new TestFlow(new TestAdapter(), (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypes.Typing), token)).Send("one").AssertReplyContains("x")));
    }

    [Fact]
    public async Task An_answer_where_silence_was_expected_is_told() =>
        Assert.Contains("'quiet'", await FailureAsync(_flow.Send("one").AssertNoReply("quiet")), StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_cancels_the_flow() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _flow.AssertReply("never", timeout: 1).StartTestAsync());

    [Fact]
    public async Task A_comparer_decides_what_is_equal()
    {
        await _flow.Send("one").AssertReply(new Activity(ActivityTypes.Message), new Always(true)).StartTestAsync();
        await FailureAsync(_flow.Send("one").AssertReply(new Activity(ActivityTypes.Message), new Always(false)));
    }

    [Fact]
    public async Task What_the_bot_throws_fails_the_flow_and_what_follows()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) => throw new TimeoutException()).Send("one");

        await Assert.ThrowsAsync<TimeoutException>(flow.StartTestAsync);
        await Assert.ThrowsAsync<TimeoutException>(() => flow.AssertReply("never").StartTestAsync());
    }

    [Fact]
    public async Task The_user_joins()
    {
        await new TestFlow(new TestAdapter(), (turn, token) =>
            turn.SendActivityAsync("welcome " + turn.Activity.MembersAdded![0].Id, cancellationToken: token))
            .SendConversationUpdate().AssertReply("welcome user1").StartTestAsync();
    }

    [Fact]
    public async Task A_transcript_is_played()
    {
        IActivity[] transcript =
        [
            new Activity(ActivityTypes.Message) { From = new ChannelAccount("user", role: RoleTypes.User), Text = "one" },
            new Activity(ActivityTypes.Message) { From = new ChannelAccount("bot", role: "Bot"), Text = "echo:one" },
            new Activity(ActivityTypes.Message) { Text = "two" },
            new Activity(ActivityTypes.Message) { From = new ChannelAccount("bot", role: RoleTypes.Bot), Text = "echo:two" },
        ];

        await _flow.Test(transcript).StartTestAsync();
        var validated = 0;
        await _flow.Test(transcript, (expected, actual) =>
        {
            Assert.Equal(expected.AsMessageActivity()!.Text, actual.AsMessageActivity()!.Text);
            validated++;
        }).StartTestAsync();
        Assert.Equal(2, validated);

        ((Activity)transcript[3]).Text = "wrong";
        await FailureAsync(_flow.Test(transcript));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => _flow.Send((string)null!));
        Assert.Throws<ArgumentNullException>(() => _flow.Send((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => _flow.Test("one", (string)null!));
        Assert.Throws<ArgumentNullException>(() => _flow.Test("one", (Activity)null!));
        Assert.Throws<ArgumentNullException>(() => _flow.Test("one", (Action<IActivity>)null!));
        Assert.Throws<ArgumentNullException>(() => _flow.Test((IEnumerable<IActivity>)null!));
        Assert.Throws<ArgumentNullException>(() => _flow.AssertReplyOneOf(null!));
    }

    private static Task<ResourceResponse> EchoAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync("echo:" + turn.Activity.Text, cancellationToken: cancellationToken);

    private static async Task<string> FailureAsync(TestFlow flow) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync)).Message;

    private sealed class EchoBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => EchoAsync(turnContext, cancellationToken);
    }

    private sealed class Always(bool answer) : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) => answer;

        public int GetHashCode(IActivity obj) => 0;
    }
}
