using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class PromptTests
{
    [Fact]
    public async Task The_question_expects_input_unless_it_says_otherwise()
    {
        await Asking.Flow(new TextPrompt("p")).Send("hi")
            .AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, ((IMessageActivity)reply).InputHint))
            .StartTestAsync();
        await Asking.Flow(new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Well?", inputHint: InputHints.IgnoringInput) }).Send("hi")
            .AssertReply(reply => Assert.Equal(InputHints.IgnoringInput, ((IMessageActivity)reply).InputHint))
            .StartTestAsync();
    }

    [Fact]
    public async Task An_answer_not_understood_gets_the_retry_prompt_or_else_the_prompt_again()
    {
        await Asking.Flow(new NumberPrompt<int>("p"), Asking.Question("A number, please."))
            .Test("hi", "Well?").Test("what", "A number, please.").Test("still not", "A number, please.").Test("5", "got 5")
            .StartTestAsync();
        await Asking.Flow(new NumberPrompt<int>("p")).Test("hi", "Well?").Test("what", "Well?").StartTestAsync();
    }

    [Fact]
    public async Task Without_a_question_nothing_is_sent() =>
        await Asking.Flow(new TextPrompt("p"), new PromptOptions()).Send("hi").Send("Ann").AssertReply("got Ann").StartTestAsync();

    [Fact]
    public async Task Anything_but_a_message_leaves_it_waiting() =>
        await Asking.Flow(new NumberPrompt<int>("p"), Asking.Question("A number, please."))
            .Test("hi", "Well?")
            .Send(new Activity(ActivityTypes.Event) { Name = "tick" })
            .Test("5", "got 5")
            .StartTestAsync();

    [Fact]
    public async Task The_validator_decides_also_on_what_was_not_understood_and_counts_attempts()
    {
        var attempts = new List<string>();
        PromptValidator<int> upToTen = (answer, _) =>
        {
            attempts.Add($"{answer.AttemptCount} {answer.Recognized.Succeeded} {answer.Recognized.Value} {answer.Options.Validations}");
            return Task.FromResult(answer.Recognized.Succeeded && answer.Recognized.Value <= 10);
        };
        var options = Asking.Question("Up to ten.");
        options.Validations = "up to ten";
        await Asking.Flow(new NumberPrompt<int>("p", upToTen), options)
            .Test("hi", "Well?").Test("twelve", "Up to ten.").Test("many", "Up to ten.").Test("ten", "got 10")
            .StartTestAsync();
        Assert.Equal(["1 True 12 up to ten", "2 False 0 up to ten", "3 True 10 up to ten"], attempts);
    }

    [Fact]
    public async Task A_validator_can_change_the_value_and_remember_things()
    {
        PromptValidator<string> twice = (answer, _) =>
        {
            answer.State.TryGetValue("first", out var first);
            answer.State["first"] = answer.Recognized.Value;
            answer.Recognized.Value += $" after {first}";
            return Task.FromResult(first is not null);
        };
        await Asking.Flow(new TextPrompt("p", twice)).Test("hi", "Well?").Test("a", "Well?").Test("b", "got b after a").StartTestAsync();
    }

    [Fact]
    public async Task A_validator_that_answers_itself_is_not_talked_over()
    {
        PromptValidator<string> picky = async (answer, cancellationToken) =>
        {
            await answer.Context.SendActivityAsync("Not that.", cancellationToken: cancellationToken);
            return false;
        };
        await Asking.Flow(new TextPrompt("p", picky), Asking.Question("Again?"))
            .Test("hi", "Well?").Test("a", "Not that.").Test("b", "Not that.")
            .StartTestAsync();
    }

    [Fact]
    public async Task What_the_turn_adds_to_the_question_stays_out_of_the_state()
    {
        var bot = new Bot([new TextPrompt("p")], Asking.Question());
        PromptOptions? kept = null;
        await bot.Flow.Test("hi", "Well?").StartTestAsync();
        await new TestFlow(bot.Adapter, async (turn, cancellationToken) =>
        {
            var state = await bot.Accessor.GetAsync(turn, () => new DialogState(), cancellationToken);
            kept = (PromptOptions)state.DialogStack[0].State["options"];
        }).Send("look").StartTestAsync();
        Assert.Equal("Well?", kept!.Prompt!.Text);
        Assert.Null(kept.Prompt.Conversation);
        Assert.Null(kept.Prompt.Id);
    }

    [Fact]
    public async Task A_prompt_wants_prompt_options()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Bot([new TextPrompt("p")], "something else").Flow.Send("hi").StartTestAsync());
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Bot([new TextPrompt("p")]).Flow.Send("hi").StartTestAsync());
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TextPrompt("p").BeginDialogAsync(null!, null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string? id)
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(id!));
        Assert.Throws<ArgumentNullException>(() => new DateTimePrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt(id!, (_, _) => Task.FromResult(true)));
    }

    [Fact]
    public async Task A_message_it_understands_is_not_offered_to_the_dialogs_around_it()
    {
        var offered = new List<string?>();
        var component = new Listener(offered);
        component.AddDialog(new WaterfallDialog("steps",
        [
            (step, cancellationToken) => step.PromptAsync("number", Asking.Question(), cancellationToken),
            (step, cancellationToken) => step.PromptAsync("text", Asking.Question(), cancellationToken),
        ]));
        component.AddDialog(new NumberPrompt<int>("number")).AddDialog(new TextPrompt("text"));
        await new Bot(component).Flow.Send("hi").Send("what").Send("5").Send("any text").StartTestAsync();
        Assert.Equal(["what", "any text"], offered);
    }

    private sealed class Listener(List<string?> offered) : ComponentDialog
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.ActivityReceived)
                offered.Add(((Activity)e.Value!).Text);
            return Task.FromResult(false);
        }
    }
}
