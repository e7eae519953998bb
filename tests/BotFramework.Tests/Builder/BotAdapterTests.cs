using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        _adapter.Use(Logged("outer")).Use(Logged("inner"));

        await _adapter.RunAsync(new Activity(ActivityTypes.Message), (_, _) => Log("bot"));

        Assert.Equal(["outer before", "inner before", "bot", "inner after", "outer after"], _log);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(Logged("outer")).Use(new AnonymousReceiveMiddleware((_, _, _) => Log("stop"))).Use(Logged("never"));

        await _adapter.RunAsync(new Activity(ActivityTypes.Message), (_, _) => Log("bot"));

        Assert.Equal(["outer before", "stop", "outer after"], _log);
    }

    [Fact]
    public async Task A_set_within_the_set_runs_before_what_follows_and_is_over_when_it_does()
    {
        var nested = new MiddlewareSet().Use(Logged("nested"));
        _adapter.Use(nested).Use(Logged("after"));

        await _adapter.RunAsync(new Activity(ActivityTypes.Message), (_, _) => Log("bot"));

        Assert.Equal(["nested before", "nested after", "after before", "bot", "after after"], _log);
    }

    [Fact]
    public async Task A_turn_without_a_bot_still_runs_the_middleware()
    {
        _adapter.Use(Logged("only"));

        await _adapter.RunAsync(new Activity(ActivityTypes.Message), null);

        Assert.Equal(["only before", "only after"], _log);
    }

    [Fact]
    public void Middleware_cannot_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => _adapter.Use(null!));
        Assert.Throws<ArgumentNullException>(() => new AnonymousReceiveMiddleware(null!));
    }

    [Fact]
    public async Task What_a_turn_throws_reaches_the_caller()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            _adapter.RunAsync(new Activity(ActivityTypes.Message), (_, _) => throw new NotSupportedException()));
    }

    [Fact]
    public async Task An_error_handler_takes_what_bot_or_middleware_throw()
    {
        var errors = new List<Exception>();
        _adapter.OnTurnError = async (turn, error) =>
        {
            errors.Add(error);
            await turn.SendActivityAsync("sorry");
        };

        await _adapter.RunAsync(new Activity(ActivityTypes.Message), (_, _) => throw new NotSupportedException());
        _adapter.Use(new AnonymousReceiveMiddleware((_, _, _) => throw new TimeoutException()));
        await _adapter.RunAsync(new Activity(ActivityTypes.Message), (_, _) => Log("bot"));

        Assert.Collection(errors, error => Assert.IsType<NotSupportedException>(error), error => Assert.IsType<TimeoutException>(error));
        Assert.Equal(["sorry", "sorry"], _adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_turn_runs_in_the_culture_of_its_activity_and_leaves_the_callers()
    {
        var before = CultureInfo.CurrentCulture;

        await _adapter.RunAsync(new Activity(ActivityTypes.Message) { Locale = "es-MX" }, (turn, _) =>
        {
            Assert.Equal("es-MX", CultureInfo.CurrentCulture.Name);
            Assert.Equal("es-MX", ((TurnContext)turn).Locale);
            return Log("bot");
        });

        Assert.Equal(["bot"], _log);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task A_language_nobody_knows_does_not_fail_the_turn()
    {
        await _adapter.RunAsync(new Activity(ActivityTypes.Message) { Locale = "not a language" }, (turn, _) =>
        {
            Assert.Equal(CultureInfo.CurrentCulture.Name, ((TurnContext)turn).Locale ?? string.Empty);
            return Log("bot");
        });

        Assert.Equal(["bot"], _log);
    }

    [Fact]
    public async Task A_conversation_is_continued_in_a_turn_of_its_own()
    {
        var reference = new ConversationReference
        {
            ActivityId = "a1",
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user"),
            Bot = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c1"),
        };
        _adapter.Use(Logged("middleware"));

        await _adapter.ContinueConversationAsync("bot-id", reference, async (turn, token) =>
        {
            await Task.Yield();
            Assert.Equal(ActivityEventNames.ContinueConversation, turn.Activity.Name);
            await turn.SendActivityAsync("it is time", cancellationToken: token);
        }, TestContext.Current.CancellationToken);

        Assert.Equal(["middleware before", "middleware after"], _log);
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("it is time", "user", "c1"), (sent.Text, sent.Recipient!.Id, sent.Conversation!.Id));
    }

    [Fact]
    public async Task What_only_some_adapters_can_do_is_not_implemented_by_all()
    {
        var identity = new ClaimsIdentity();
        var token = TestContext.Current.CancellationToken;
        BotCallbackHandler bot = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, new ConversationReference(), bot, token));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, new ConversationReference(), "audience", bot, token));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync("bot-id", new Activity(), bot, token));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ProcessActivityAsync(identity, new Activity(), bot, token));
    }

    [Fact]
    public async Task Registered_storage_and_states_are_found_in_every_turn()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        _adapter.UseStorage(storage).UseBotState(state, new UserState(storage));

        await _adapter.RunAsync(new Activity(ActivityTypes.Message), (turn, _) =>
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            Assert.Same(state, turn.TurnState.Get<ConversationState>());
            Assert.NotNull(turn.TurnState.Get<UserState>());
            return Log("bot");
        });

        Assert.Equal(["bot"], _log);
    }

    private Task Log(string entry)
    {
        _log.Add(entry);
        return Task.CompletedTask;
    }

    private AnonymousReceiveMiddleware Logged(string name) => new(async (_, next, token) =>
    {
        _log.Add($"{name} before");
        await next(token);
        _log.Add($"{name} after");
    });
}
