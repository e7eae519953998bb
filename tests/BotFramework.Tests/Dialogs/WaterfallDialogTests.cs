using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs;

public class WaterfallDialogTests
{
    private static WaterfallStep Say(string text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    };

    [Fact]
    public async Task Each_message_runs_the_next_step_and_the_end_completes_the_stack()
    {
        var bot = new Bot(new WaterfallDialog("w", [Say("one"), Say("two"), Say("three")]));
        await bot.Flow
            .Send("a").AssertReply("one")
            .Send("b").AssertReply("two")
            .Send("c").AssertReply("three")
            .Send("d").AssertNoReply("the waterfall has ended", timeout: 50)
            .StartTestAsync();
        Assert.Equal(
            [DialogTurnStatus.Waiting, DialogTurnStatus.Waiting, DialogTurnStatus.Waiting, DialogTurnStatus.Complete],
            bot.Turns.ConvertAll(turn => turn.Status));
        Assert.Equal("d", bot.Turns[^1].Result);
    }

    [Fact]
    public async Task Steps_share_values_across_turns_and_see_options_index_reason_and_result()
    {
        var seen = new List<string>();
        WaterfallStep look = (step, _) =>
        {
            step.Values.TryGetValue("count", out var count);
            step.Values["count"] = Convert.ToInt32(count, null) + 1;
            seen.Add($"{step.Index} {step.Reason} {step.Result} {step.Options} {step.Values["count"]}");
            return Task.FromResult(Dialog.EndOfTurn);
        };
        var bot = new Bot([new WaterfallDialog("w", [look, look])], options: "given");
        await bot.Flow.Send("a").Send("b").StartTestAsync();
        Assert.Equal(["0 BeginCalled  given 1", "1 ContinueCalled b given 2"], seen);
    }

    [Fact]
    public async Task Next_goes_on_within_the_turn_and_only_once()
    {
        Exception? second = null;
        var bot = new Bot(new WaterfallDialog("w",
        [
            async (step, cancellationToken) =>
            {
                var result = await step.NextAsync("handed on", cancellationToken);
                second = await Record.ExceptionAsync(() => step.NextAsync(null, cancellationToken));
                return result;
            },
            async (step, cancellationToken) =>
            {
                await step.Context.SendActivityAsync($"{step.Reason} {step.Result}", cancellationToken: cancellationToken);
                return Dialog.EndOfTurn;
            },
        ]));
        await bot.Flow.Send("a").AssertReply("NextCalled handed on").StartTestAsync();
        Assert.IsType<InvalidOperationException>(second);
    }

    [Fact]
    public async Task Anything_but_a_message_leaves_it_waiting()
    {
        var bot = new Bot(new WaterfallDialog("w", [Say("one"), Say("two")]));
        await bot.Flow
            .Send("a").AssertReply("one")
            .Send(new Activity(ActivityTypes.Event) { Name = "tick" })
            .Send("b").AssertReply("two")
            .StartTestAsync();
        Assert.Equal(DialogTurnStatus.Waiting, bot.Turns[1].Status);
    }

    [Fact]
    public void The_version_is_the_id_and_the_number_of_steps() =>
        Assert.Equal("w:2", new WaterfallDialog("w", [Say("a")]).AddStep(Say("b")).GetVersion());

    [Fact]
    public void A_step_must_be_there() =>
        Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null!));
}
