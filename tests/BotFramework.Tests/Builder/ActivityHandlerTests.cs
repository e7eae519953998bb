using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Handler _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "update")]
    [InlineData(ActivityTypes.MessageDelete, "delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData("something else", "unrecognized")]
    public async Task Each_kind_of_activity_has_its_method(string type, string called)
    {
        await TurnAsync(new Activity(type));

        Assert.Equal([called], _bot.Calls);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", null)]
    public async Task Installations_are_told_from_removals(string action, string? called)
    {
        await TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action });

        Assert.Equal(called is null ? [] : [called], _bot.Calls);
    }

    [Theory]
    [InlineData(new[] { "user" }, null, "added 1")]
    [InlineData(new[] { "user", "bot" }, null, "added 2")]
    [InlineData(new[] { "bot" }, null, null)]
    [InlineData(null, new[] { "user" }, "removed 1")]
    [InlineData(null, new[] { "bot" }, null)]
    [InlineData(new[] { "user" }, new[] { "user" }, "added 1")]
    [InlineData(null, null, null)]
    public async Task Members_other_than_the_bot_are_told(string[]? added, string[]? removed, string? called)
    {
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate)
        {
            Recipient = new ChannelAccount("bot"),
            MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
            MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
        });

        Assert.Equal(called is null ? [] : [called], _bot.Calls);
    }

    [Fact]
    public async Task Reactions_are_told_added_first()
    {
        await TurnAsync(new Activity(ActivityTypes.MessageReaction)
        {
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("sad")],
        });

        Assert.Equal(["reacted like", "unreacted sad"], _bot.Calls);
    }

    [Fact]
    public async Task The_answer_of_a_sign_in_is_told_from_other_events()
    {
        await TurnAsync(new Activity(ActivityTypes.Event) { Name = SignInConstants.TokenResponseEventName });

        Assert.Equal(["token"], _bot.Calls);
    }

    [Theory]
    [InlineData("unknown", 501)]
    [InlineData(null, 501)]
    [InlineData("healthCheck", 200)]
    [InlineData("signin/verifyState", 501)]
    [InlineData("signin/tokenExchange", 501)]
    public async Task An_invoke_is_answered_with_a_status(string? name, int status)
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = name }, new ActivityHandler());

        Assert.Equal(status, Answer().Status);
        Assert.Equal(status == 200, Answer().IsSuccessStatusCode());
    }

    [Fact]
    public async Task A_healthy_bot_says_so()
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "healthCheck" }, new ActivityHandler());

        Assert.Equal(
            """{"healthResults":{"success":true,"messages":["Health check succeeded."]}}""",
            JsonSerializer.Serialize(Answer().Body, ProtocolJson.Options));
    }

    [Fact]
    public async Task A_handled_sign_in_is_answered_with_success()
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = SignInConstants.VerifyStateOperationName });

        Assert.Equal(["sign-in"], _bot.Calls);
        Assert.Equal(200, Answer().Status);
    }

    [Fact]
    public async Task A_card_action_reaches_the_bot_with_its_data()
    {
        await TurnAsync(CardAction("""{"action":{"type":"Action.Execute","verb":"save","data":{"mood":7}}}"""));

        Assert.Equal(["card save 7"], _bot.Calls);
        Assert.Equal(200, Answer().Status);
        Assert.Equal("application/vnd.microsoft.activity.message", Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body).Type);
    }

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("\"text\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit' is not supported.")]
    public async Task A_card_action_that_is_not_one_is_refused(string? value, string code, string message)
    {
        await TurnAsync(CardAction(value));

        Assert.Empty(_bot.Calls);
        Assert.Equal(400, Answer().Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        var error = Assert.IsType<Error>(body.Value);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public async Task A_card_action_nobody_handles_is_not_implemented()
    {
        await TurnAsync(CardAction("""{"action":{"type":"Action.Execute"}}"""), new ActivityHandler());

        Assert.Equal(501, Answer().Status);
    }

    [Fact]
    public async Task A_refusal_carries_its_body()
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "refuse" });

        Assert.Equal((418, "no"), (Answer().Status, Answer().Body));
    }

    [Fact]
    public async Task An_answer_the_bot_sent_itself_is_the_only_one()
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "answered", DeliveryMode = DeliveryModes.ExpectReplies });

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_turn_without_an_activity_or_a_type_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync(new Activity()));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(Mock.Of<ITurnContext>(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Within_a_method_the_turn_is_the_turn()
    {
        var inner = new Mock<ITurnContext>();
        inner.Setup(turn => turn.Activity).Returns(new Activity(ActivityTypes.Message));
        inner.Setup(turn => turn.TurnState).Returns([]);

        await new Touching().OnTurnAsync(inner.Object, TestContext.Current.CancellationToken);

        inner.VerifyGet(turn => turn.Adapter, Times.Once);
        inner.VerifyGet(turn => turn.TurnState, Times.Once);
        inner.VerifyGet(turn => turn.Responded, Times.Once);
        inner.Verify(turn => turn.OnSendActivities(It.IsAny<SendActivitiesHandler>()), Times.Once);
        inner.Verify(turn => turn.OnUpdateActivity(It.IsAny<UpdateActivityHandler>()), Times.Once);
        inner.Verify(turn => turn.OnDeleteActivity(It.IsAny<DeleteActivityHandler>()), Times.Once);
        inner.Verify(turn => turn.SendActivityAsync("x", null, InputHints.AcceptingInput, It.IsAny<CancellationToken>()), Times.Once);
        inner.Verify(turn => turn.SendActivityAsync(It.IsAny<IActivity>(), It.IsAny<CancellationToken>()), Times.Once);
        inner.Verify(turn => turn.SendActivitiesAsync(It.IsAny<IActivity[]>(), It.IsAny<CancellationToken>()), Times.Once);
        inner.Verify(turn => turn.UpdateActivityAsync(It.IsAny<IActivity>(), It.IsAny<CancellationToken>()), Times.Once);
        inner.Verify(turn => turn.DeleteActivityAsync("a", It.IsAny<CancellationToken>()), Times.Once);
        inner.Verify(turn => turn.DeleteActivityAsync(It.IsAny<ConversationReference>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    private static Activity CardAction(string? value) => new(ActivityTypes.Invoke)
    {
        Name = "adaptiveCard/action",
        Value = value is null ? null : JsonSerializer.Deserialize<JsonElement>(value),
    };

    private Task TurnAsync(Activity activity, IBot? bot = null) =>
        (bot ?? _bot).OnTurnAsync(new TurnContext(_adapter, activity), TestContext.Current.CancellationToken);

    private InvokeResponse Answer()
    {
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class Handler : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Called("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Called("delete");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called($"removed {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Called($"reacted {messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Called($"unreacted {messageReactions[0].Type}");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Called("token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Called("event");

        protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            if (turnContext.Activity.Name == "answered")
            {
                await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = CreateInvokeResponse() }, cancellationToken);
                return CreateInvokeResponse("again");
            }

            return turnContext.Activity.Name == "refuse"
                ? new InvokeResponseException((HttpStatusCode)418, "no").CreateInvokeResponse()
                : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Called("sign-in");

        protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            await Called($"card {invokeValue.Action!.Verb} {((JsonElement)invokeValue.Action.Data!).GetProperty("mood")}");
            return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "saved" };
        }

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Called("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Called("typing");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("uninstalled");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Called("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Called("command result");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("unrecognized");

        private Task Called(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }

    private sealed class Touching : ActivityHandler
    {
        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            Assert.Equal(ActivityTypes.Message, turnContext.Activity.Type);
            _ = (turnContext.Adapter, turnContext.TurnState, turnContext.Responded);
            turnContext.OnSendActivities((_, _, next) => next());
            turnContext.OnUpdateActivity((_, _, next) => next());
            turnContext.OnDeleteActivity((_, _, next) => next());
            await turnContext.SendActivityAsync("x", cancellationToken: cancellationToken);
            await turnContext.SendActivityAsync(new Activity(), cancellationToken);
            await turnContext.SendActivitiesAsync([new Activity()], cancellationToken);
            await turnContext.UpdateActivityAsync(new Activity(), cancellationToken);
            await turnContext.DeleteActivityAsync("a", cancellationToken);
            await turnContext.DeleteActivityAsync(new ConversationReference(), cancellationToken);
        }
    }
}
