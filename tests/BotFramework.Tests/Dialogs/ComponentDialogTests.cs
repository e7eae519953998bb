using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace Microsoft.Bot.Tests.Dialogs;

public class ComponentDialogTests
{
    private static WaterfallStep Ask(string question) => (step, cancellationToken) =>
        step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text(question) }, cancellationToken);

    private static WaterfallStep Finish() => (step, cancellationToken) => step.EndDialogAsync(step.Result, cancellationToken);

    private static ComponentDialog Component(string id, params WaterfallStep[] steps) =>
        new ComponentDialog(id).AddDialog(new WaterfallDialog("steps", steps)).AddDialog(new TextPrompt("text"));

    [Fact]
    public async Task It_begins_with_the_first_dialog_added_and_returns_what_is_inside_returns()
    {
        var bot = new Bot(Component("name", Ask("Your name?"), Finish()));
        await bot.Flow.Send("hi").AssertReply("Your name?").Send("Ann").StartTestAsync();
        Assert.Equal(DialogTurnStatus.Complete, bot.Turns[1].Status);
        Assert.Equal("Ann", bot.Turns[1].Result);
    }

    [Fact]
    public async Task Components_nest()
    {
        var inner = Component("inner", Ask("Street?"), Finish());
        var outer = Component("outer", Ask("City?"), (step, cancellationToken) => step.BeginDialogAsync("inner", null, cancellationToken), Finish());
        outer.AddDialog(inner);
        var bot = new Bot(outer);
        await bot.Flow
            .Send("hi").AssertReply("City?")
            .Send("Rome").AssertReply("Street?")
            .Send("Via Appia")
            .StartTestAsync();
        Assert.Equal("Via Appia", bot.Turns[^1].Result);
    }

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_begun_from_inside()
    {
        var parent = new ComponentDialog("parent");
        parent.AddDialog(Component("child", (step, cancellationToken) => step.BeginDialogAsync("shared", "given", cancellationToken), Finish()));
        parent.AddDialog(new WaterfallDialog("shared", [(step, cancellationToken) => step.EndDialogAsync($"{step.Options} back", cancellationToken)]));
        var bot = new Bot(parent);
        await bot.Flow.Send("hi").StartTestAsync();
        Assert.Equal("given back", bot.Turns[0].Result);
    }

    [Fact]
    public async Task The_initial_dialog_can_be_chosen()
    {
        var component = Component("c", Ask("first"));
        component.AddDialog(new WaterfallDialog("other", [Ask("second")]));
        component.InitialDialogId = "other";
        await new Bot(component).Flow.Send("hi").AssertReply("second").StartTestAsync();
    }

    [Fact]
    public async Task An_interruption_answers_and_leaves_the_question_open()
    {
        var component = new Interruptible();
        component.AddDialog(new WaterfallDialog("steps", [Ask("Your name?"), Finish()])).AddDialog(new TextPrompt("text"));
        component.InitialDialogId = "steps";
        var bot = new Bot(component);
        await bot.Flow
            .Send("hi").AssertReply("Your name?")
            .Send("help").AssertReply("Just type it.").AssertReply("Your name?")
            .Send("Ann")
            .StartTestAsync();
        Assert.Equal("Ann", bot.Turns[^1].Result);
    }

    [Fact]
    public async Task An_interruption_can_cancel_what_runs_inside()
    {
        var component = new Interruptible();
        component.AddDialog(new WaterfallDialog("steps", [Ask("Your name?"), Finish()])).AddDialog(new TextPrompt("text"));
        component.InitialDialogId = "steps";
        var bot = new Bot(component);
        await bot.Flow
            .Send("hi").AssertReply("Your name?")
            .Send("cancel").AssertReply("Cancelled.")
            .Send("again").AssertReply("Your name?")
            .StartTestAsync();
        Assert.Equal(DialogTurnStatus.Complete, bot.Turns[1].Status);
        Assert.Equal([DialogReason.EndCalled], component.Ends);
    }

    [Fact]
    public async Task Cancelled_inside_is_completed_outside()
    {
        var bot = new Bot(Component("c", (step, cancellationToken) => step.CancelAllDialogsAsync(cancellationToken)));
        await bot.Flow.Send("hi").StartTestAsync();
        Assert.Equal(DialogTurnStatus.Complete, bot.Turns[0].Status);
    }

    [Fact]
    public async Task Cancelling_it_cancels_what_runs_inside_first()
    {
        var ends = new List<string>();
        var component = new Interruptible();
        component.AddDialog(new Probe("inside", ends));
        var bot = new Bot([component])
        {
            OnTurn = async (dc, cancellationToken) => dc.ActiveDialog is null
                ? await dc.BeginDialogAsync(component.Id, null, cancellationToken)
                : await dc.CancelAllDialogsAsync(cancellationToken),
        };
        await bot.Flow.Send("hi").Send("stop").StartTestAsync();
        Assert.Equal(DialogTurnStatus.Cancelled, bot.Turns[1].Status);
        Assert.Equal(["inside begin", "inside end CancelCalled"], ends);
        Assert.Equal([DialogReason.CancelCalled], component.Ends);
    }

    [Fact]
    public async Task Resumed_after_a_dialog_on_top_of_it_it_asks_again()
    {
        var component = Component("c", Ask("Your name?"), Finish());
        var bot = new Bot([component, new WaterfallDialog("aside", [(step, cancellationToken) => step.EndDialogAsync(null, cancellationToken)])])
        {
            OnTurn = async (dc, cancellationToken) =>
                await dc.BeginDialogAsync(dc.ActiveDialog is null ? "c" : "aside", null, cancellationToken),
        };
        await bot.Flow.Send("hi").AssertReply("Your name?").Send("wait").AssertReply("Your name?").StartTestAsync();
        Assert.Equal(DialogTurnStatus.Waiting, bot.Turns[1].Status);
    }

    [Fact]
    public async Task Dialogs_changed_between_turns_are_announced_and_traced_when_nobody_cares()
    {
        var component = Component("c", Ask("one"), Ask("two"));
        var bot = new Bot([component], configure: adapter => adapter.EnableTrace = true);
        await bot.Flow.Send("hi").AssertReply("one").StartTestAsync();
        ((WaterfallDialog)component.FindDialog("steps")!).AddStep(Ask("three"));
        component.AddDialog(new TextPrompt("new"));
        await bot.Flow
            .Send("go").AssertReply(activity =>
            {
                Assert.Equal(ActivityTypes.Trace, activity.Type);
                Assert.Contains("versionChanged", ((Activity)activity).Name, StringComparison.Ordinal);
            })
            .AssertReply("two")
            .Send("on").AssertReply("three")
            .StartTestAsync();
    }

    [Fact]
    public void Its_telemetry_client_is_that_of_the_dialogs_inside()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var component = Component("c");
        component.TelemetryClient = client;
        Assert.Same(client, component.FindDialog("text")!.TelemetryClient);
        component.TelemetryClient = null!;
        Assert.IsType<NullBotTelemetryClient>(component.FindDialog("text")!.TelemetryClient);
    }

    [Fact]
    public async Task It_is_initialized_once_before_its_first_turn()
    {
        var component = new LateComponent();
        await new Bot(component).Flow.Send("hi").AssertReply("late").Send("x").Send("y").AssertReply("late").StartTestAsync();
        Assert.Equal(1, component.Initialized);
    }

    private sealed class Interruptible : ComponentDialog
    {
        public List<DialogReason> Ends { get; } = [];

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Just type it.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    await innerDc.Context.SendActivityAsync("Cancelled.", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ends.Add(reason);
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }

    private sealed class LateComponent : ComponentDialog
    {
        public int Initialized { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialized++;
            AddDialog(new WaterfallDialog("steps", [Ask("late")])).AddDialog(new TextPrompt("text"));
            return base.OnInitializeAsync(dc);
        }
    }
}
