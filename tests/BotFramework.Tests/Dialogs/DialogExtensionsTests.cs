using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs;

public class DialogExtensionsTests
{
    private readonly ConversationState state = new(new MemoryStorage());

    private TestFlow Run(Dialog dialog, bool trace = false)
    {
        var adapter = new TestAdapter("test", trace).Use(new AutoSaveStateMiddleware(state));
        var accessor = state.CreateProperty<DialogState>("dialogs");
        return new TestFlow(adapter, (turn, cancellationToken) => dialog.RunAsync(turn, accessor, cancellationToken));
    }

    private static WaterfallDialog Two() => new("two",
    [
        async (step, cancellationToken) =>
        {
            await step.Context.SendActivityAsync("one", cancellationToken: cancellationToken);
            return Dialog.EndOfTurn;
        },
        async (step, cancellationToken) =>
        {
            await step.Context.SendActivityAsync("two", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        },
    ]);

    [Fact]
    public async Task It_begins_the_dialog_continues_it_and_begins_anew_after_its_end() =>
        await Run(Two()).Send("a").AssertReply("one").Send("b").AssertReply("two").Send("c").AssertReply("one").StartTestAsync();

    [Fact]
    public async Task Each_turn_ends_with_a_trace_of_the_stack() =>
        await Run(Two(), trace: true)
            .Send("a").AssertReply("one")
            .AssertReply(reply =>
            {
                var trace = (ITraceActivity)reply;
                Assert.Equal("BotState", trace.Name);
                Assert.Equal("Bot State", trace.Label);
                Assert.Equal("https://www.botframework.com/schemas/botState", trace.ValueType);
            })
            .StartTestAsync();

    [Fact]
    public async Task An_exception_nobody_handles_comes_out_of_the_turn()
    {
        var dialog = new Probe("p", []) { OnBegin = (_, _) => throw new InvalidTimeZoneException() };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Run(dialog).Send("a").StartTestAsync());
    }

    [Fact]
    public async Task An_exception_a_dialog_handles_makes_the_turn_run_again()
    {
        var log = new List<string>();
        var failing = true;
        var dialog = new Probe("p", log)
        {
            OnBegin = (_, _) => failing ? throw new InvalidTimeZoneException() : Task.FromResult(Dialog.EndOfTurn),
            OnPre = e =>
            {
                failing = false;
                return e.Name == DialogEvents.Error && e.Value is InvalidTimeZoneException;
            },
        };
        await Run(dialog).Send("a").StartTestAsync();
        Assert.Contains("p pre error", log);
    }

    [Fact]
    public async Task A_dialog_that_fails_to_hear_of_an_exception_gives_both()
    {
        var dialog = new Probe("p", [])
        {
            OnBegin = (_, _) => throw new InvalidTimeZoneException(),
            OnPre = _ => throw new InsufficientMemoryException(),
        };
        var error = await Assert.ThrowsAsync<AggregateException>(() => Run(dialog).Send("a").StartTestAsync());
        Assert.Equal([typeof(InsufficientMemoryException), typeof(InvalidTimeZoneException)], error.InnerExceptions.Select(inner => inner.GetType()));
    }

    [Fact]
    public async Task Dialogs_find_the_turns_own_objects_among_their_services()
    {
        object? seen = null;
        var dialog = new Probe("p", [])
        {
            OnBegin = (dc, _) =>
            {
                dc.Services.TryGetValue("mine", out seen);
                return Task.FromResult(Dialog.EndOfTurn);
            },
        };
        var accessor = state.CreateProperty<DialogState>("dialogs");
        await new TestFlow(new TestAdapter(), (turn, cancellationToken) =>
        {
            turn.TurnState["mine"] = "here";
            return dialog.RunAsync(turn, accessor, cancellationToken);
        }).Send("a").StartTestAsync();
        Assert.Equal("here", seen);
    }
}
