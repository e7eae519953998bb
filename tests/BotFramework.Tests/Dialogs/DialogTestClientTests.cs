using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs;

public class DialogTestClientTests
{
    private static readonly WaterfallDialog Greeting = new("greeting",
    [
        async (step, cancellationToken) =>
        {
            await step.Context.SendActivityAsync($"Hello on {step.Context.Activity.ChannelId}, {step.Options}.", cancellationToken: cancellationToken);
            await step.Context.SendActivityAsync("How are you?", cancellationToken: cancellationToken);
            return Dialog.EndOfTurn;
        },
        (step, cancellationToken) => step.EndDialogAsync(step.Result, cancellationToken),
    ]);

    [Fact]
    public async Task It_talks_to_the_dialog_and_keeps_what_the_turn_came_to()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var client = new DialogTestClient(Channels.Msteams, Greeting, initialDialogOptions: "Ann");
        var reply = await client.SendActivityAsync<IMessageActivity>("hi", cancellationToken);
        Assert.Equal("Hello on msteams, Ann.", reply!.Text);
        Assert.Equal("How are you?", client.GetNextReply<IMessageActivity>()!.Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult!.Status);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>("fine", cancellationToken));
        Assert.Equal((DialogTurnStatus.Complete, "fine"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Middleware_and_state_can_be_given()
    {
        var state = new ConversationState(new MemoryStorage());
        var seen = new Seen();
        var client = new DialogTestClient(Channels.Test, Greeting, middlewares: [seen], conversationState: state);
        await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = "hi" }, TestContext.Current.CancellationToken);
        Assert.Equal(1, seen.Turns);
        Assert.Same(state, client.ConversationState);
    }

    private sealed class Seen : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
