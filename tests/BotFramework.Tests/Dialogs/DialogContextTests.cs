using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs;

public sealed class DialogContextTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly List<string> log = [];
    private readonly DialogSet dialogs = new();
    private readonly TurnContext turn = new(new TestAdapter(), new Activity(ActivityTypes.Message) { Text = "hi" });

    public void Dispose() => turn.Dispose();

    private DialogContext Stack(params string[] topFirst) =>
        new(dialogs, turn, new DialogState([.. topFirst.Select(id => new DialogInstance { Id = id })]));

    private Probe Add(Probe probe)
    {
        dialogs.Add(probe);
        return probe;
    }

    [Fact]
    public async Task Beginning_puts_the_dialog_on_top_with_an_empty_state()
    {
        Add(new Probe("a", log));
        Add(new Probe("b", log));
        var dc = Stack("a");
        var result = await dc.BeginDialogAsync("b", "given", None);
        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["b", "a"], dc.Stack.ConvertAll(instance => instance.Id));
        Assert.Empty(dc.ActiveDialog!.State);
        Assert.Equal(["b begin given"], log);
    }

    [Fact]
    public async Task A_dialog_nobody_has_is_named_in_the_exception_and_so_is_the_stack()
    {
        Add(new Probe("a", log));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Stack("a").BeginDialogAsync("missing", null, None));
        Assert.Contains("'missing'", error.Message, StringComparison.Ordinal);
        var where = Assert.IsType<Dictionary<string, object?>>(error.Data["DialogContext"]);
        Assert.Equal("a", where["ActiveDialog"]);
        Assert.Null(where["Parent"]);
        Assert.Equal<string>(["a"], (List<string>)where["Stack"]!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_id_is_needed_to_begin_and_to_prompt(string? id)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Stack().BeginDialogAsync(id!, null, None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Stack().PromptAsync(id!, new PromptOptions(), None));
    }

    [Fact]
    public async Task A_prompt_needs_options() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Stack().PromptAsync("a", null!, None));

    [Fact]
    public async Task A_token_in_the_place_of_a_value_is_refused()
    {
        Add(new Probe("a", log));
        object misplaced = None;
        dialogs.Add(new WaterfallDialog("w")).Add(new ComponentDialog("c")).Add(new TextPrompt("t"));
        foreach (var id in (string[])["w", "c", "t"])
            await Assert.ThrowsAsync<ArgumentException>(() => Stack().BeginDialogAsync(id, misplaced, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Stack("a").ReplaceDialogAsync("a", misplaced, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Stack("a").EndDialogAsync(misplaced, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Stack("a").CancelAllDialogsAsync(false, null, misplaced, None));
    }

    [Fact]
    public async Task Continuing_an_empty_stack_says_so() =>
        Assert.Equal(DialogTurnStatus.Empty, (await Stack().ContinueDialogAsync(None)).Status);

    [Fact]
    public async Task A_dialog_that_does_not_continue_ends()
    {
        Add(new Probe("a", log));
        var dc = Stack("a");
        Assert.Equal(DialogTurnStatus.Complete, (await dc.ContinueDialogAsync(None)).Status);
        Assert.Empty(dc.Stack);
    }

    [Fact]
    public async Task Continuing_a_dialog_that_is_gone_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Stack("gone").ContinueDialogAsync(None));

    [Fact]
    public async Task Ending_resumes_the_dialog_below_with_the_result()
    {
        Add(new Probe("a", log));
        Add(new Probe("b", log));
        var result = await Stack("b", "a").EndDialogAsync(7, None);
        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Equal(7, result.Result);
        Assert.Equal(["b end EndCalled", "a resume EndCalled 7", "a end EndCalled"], log);
    }

    [Fact]
    public async Task Resuming_a_dialog_that_is_gone_fails()
    {
        Add(new Probe("b", log));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Stack("b", "gone").EndDialogAsync(null, None));
    }

    [Fact]
    public async Task Replacing_ends_the_one_and_begins_the_other_in_its_place()
    {
        Add(new Probe("a", log));
        Add(new Probe("b", log));
        Add(new Probe("c", log));
        var dc = Stack("b", "a");
        await dc.ReplaceDialogAsync("c", 1, None);
        Assert.Equal(["c", "a"], dc.Stack.ConvertAll(instance => instance.Id));
        Assert.Equal(["b end ReplaceCalled", "c begin 1"], log);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_from_the_top_telling_all_but_the_first()
    {
        Add(new Probe("a", log));
        Add(new Probe("b", log));
        var dc = Stack("b", "a");
        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync(None)).Status);
        Assert.Empty(dc.Stack);
        Assert.Equal(["b end CancelCalled", "a pre cancelDialog", "a post cancelDialog", "a end CancelCalled"], log);
    }

    [Fact]
    public async Task A_dialog_stops_the_cancelling_by_handling_the_event()
    {
        Add(new Probe("a", log) { OnPre = e => e.Name == "enough" && Equals(e.Value, "why") });
        Add(new Probe("b", log));
        var dc = Stack("b", "a");
        await dc.CancelAllDialogsAsync(false, "enough", "why", None);
        Assert.Equal(["a"], dc.Stack.ConvertAll(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_nothing_is_empty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await Stack().CancelAllDialogsAsync(None)).Status);

    [Fact]
    public async Task Cancelling_reaches_the_parents_only_when_asked()
    {
        Add(new Probe("a", log));
        var parent = Stack("a");
        var child = new DialogContext(dialogs, parent, new DialogState([new DialogInstance { Id = "a" }]));
        await child.CancelAllDialogsAsync(None);
        Assert.Single(parent.Stack);
        await child.CancelAllDialogsAsync(true, cancellationToken: None);
        Assert.Empty(parent.Stack);
    }

    [Fact]
    public async Task Reprompting_asks_the_active_dialog_unless_it_handles_the_event_itself()
    {
        Add(new Probe("a", log));
        Add(new Probe("b", log) { OnPre = e => e.Name == DialogEvents.RepromptDialog });
        await Stack("a").RepromptDialogAsync(None);
        await Stack("b").RepromptDialogAsync(None);
        await Stack().RepromptDialogAsync(None);
        Assert.Equal(["a pre repromptDialog", "a post repromptDialog", "a reprompt", "b pre repromptDialog"], log);
    }

    [Fact]
    public async Task An_event_goes_up_through_the_parents_and_comes_back()
    {
        Add(new Probe("outer", log));
        Add(new Probe("inner", log) { OnPost = _ => true });
        var inner = new DialogContext(dialogs, Stack("outer"), new DialogState([new DialogInstance { Id = "inner" }]));
        Assert.True(await inner.EmitEventAsync("news", cancellationToken: None));
        Assert.Equal(["inner pre news", "outer pre news", "outer post news", "inner post news"], log);
    }

    [Fact]
    public async Task An_event_that_does_not_bubble_stays_where_it_is()
    {
        Add(new Probe("outer", log));
        Add(new Probe("inner", log));
        var inner = new DialogContext(dialogs, Stack("outer"), new DialogState([new DialogInstance { Id = "inner" }]));
        Assert.False(await inner.EmitEventAsync("news", bubble: false, cancellationToken: None));
        Assert.Equal(["inner pre news", "inner post news"], log);
    }

    [Fact]
    public async Task The_activity_is_announced_once_a_turn()
    {
        var announced = 0;
        Add(new Probe("a", log)
        {
            OnPre = e =>
            {
                announced += e.Name == DialogEvents.ActivityReceived && ReferenceEquals(e.Value, turn.Activity) ? 1 : 0;
                return false;
            },
        });
        await Stack("a").ContinueDialogAsync(None);
        await Stack("a").ContinueDialogAsync(None);
        Assert.Equal(1, announced);
    }

    [Fact]
    public void Dialogs_are_found_in_the_parents_too()
    {
        var a = Add(new Probe("a", log));
        var inner = new DialogContext(new DialogSet(), Stack("a"), new DialogState());
        Assert.Same(a, inner.FindDialog("a"));
        Assert.Null(inner.FindDialog("b"));
    }

    [Fact]
    public async Task A_dialog_borrowed_from_a_parent_is_not_told_of_its_end()
    {
        Add(new Probe("a", log));
        var inner = new DialogContext(new DialogSet(), Stack("a"), new DialogState([new DialogInstance { Id = "a" }]));
        await inner.EndDialogAsync(null, None);
        Assert.Empty(inner.Stack);
        Assert.Empty(log);
    }

    [Fact]
    public void A_container_can_know_dialogs_by_ids_no_set_has()
    {
        dialogs.Add(new Knowing("k"));
        var inner = new DialogContext(new DialogSet(), Stack("k"), new DialogState());
        Assert.Equal("far away", inner.FindDialog("far away")!.Id);
    }

    [Fact]
    public void Services_are_handed_down_as_they_were_then()
    {
        var outer = Stack();
        outer.Services["greeting"] = "hello";
        var inner = new DialogContext(dialogs, outer, new DialogState());
        Assert.Equal("hello", inner.Services["greeting"]);
        inner.Services["own"] = 1;
        Assert.False(outer.Services.ContainsKey("own"));
    }

    [Fact]
    public void The_locale_is_the_activitys_when_it_is_one()
    {
        turn.Activity.Locale = "es-MX";
        Assert.Equal("es-MX", Stack().GetLocale());
        turn.Activity.Locale = "!";
        Assert.Equal(System.Globalization.CultureInfo.CurrentCulture.Name, Stack().GetLocale());
    }

    [Fact]
    public void All_three_parts_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogContext(null!, turn, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(dialogs, (ITurnContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(dialogs, (DialogContext)null!, new DialogState()));
    }

    private sealed class Knowing(string id) : ComponentDialog(id)
    {
        public override Dialog? FindDialog(string dialogId, DialogContext? dc = null) => new Probe(dialogId, []);
    }
}
