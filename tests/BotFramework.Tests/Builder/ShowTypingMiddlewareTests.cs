using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BotFramework.Tests.Builder;

public sealed class ShowTypingMiddlewareTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData(-1, 1000)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Delay_and_period_must_make_sense(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    [Fact]
    public async Task A_slow_answer_shows_typing_until_it_is_there()
    {
        _adapter.Use(new ShowTypingMiddleware(500, 2000, _time));

        await _adapter.RunAsync(Message(), async (turn, token) =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(499));
            Assert.Empty(_adapter.Sent);
            _time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Single(_adapter.Sent);
            _time.Advance(TimeSpan.FromMilliseconds(1999));
            Assert.Single(_adapter.Sent);
            _time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Equal(2, _adapter.Sent.Count);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("done", cancellationToken: token);
        });
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Typing, ActivityTypes.Message], _adapter.Sent.Select(sent => sent.Type));
        Assert.Equal(("bot", "user", "c1"), (_adapter.Sent[0].From!.Id, _adapter.Sent[0].Recipient!.Id, _adapter.Sent[0].Conversation!.Id));
    }

    [Fact]
    public async Task Only_messages_are_typed_for()
    {
        _adapter.Use(new ShowTypingMiddleware(0, 1, _time));
        var activity = Message();
        activity.Type = ActivityTypes.Event;

        await _adapter.RunAsync(activity, (_, _) =>
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            return Task.CompletedTask;
        });

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_turn_that_throws_stops_the_typing()
    {
        _adapter.Use(new ShowTypingMiddleware(500, 2000, _time));

        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.RunAsync(Message(), (_, _) => throw new NotSupportedException()));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty(_adapter.Sent);
    }

    private static Activity Message() => new(ActivityTypes.Message)
    {
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c1"),
    };
}
