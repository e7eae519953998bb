using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace Microsoft.Bot.Tests.Dialogs;

public class DialogSetTests
{
    private readonly List<string> log = [];

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var dialogs = new DialogSet().Add(new Probe("a", log)).Add(new Probe("a", log)).Add(new Probe("a", log));
        Assert.Equal(["a", "a2", "a3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void The_same_dialog_twice_is_once()
    {
        var dialog = new Probe("a", log);
        Assert.Single(new DialogSet().Add(dialog).Add(dialog).GetDialogs());
    }

    [Fact]
    public void Dialogs_bring_their_dependencies()
    {
        var dialogs = new DialogSet().Add(new WithFriend());
        Assert.Equal(["WithFriend", "friend"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void What_is_not_there_is_null_and_no_id_is_an_error()
    {
        Assert.Null(new DialogSet().Find("a"));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(" "));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null!));
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null!));
    }

    [Fact]
    public void The_version_changes_with_the_dialogs_and_with_nothing_else()
    {
        var one = new DialogSet().Add(new WaterfallDialog("w"));
        var same = new DialogSet().Add(new WaterfallDialog("w"));
        Assert.Equal(one.GetVersion(), same.GetVersion());
        Assert.NotEqual(one.GetVersion(), new DialogSet().Add(new WaterfallDialog("w").AddStep((_, _) => Task.FromResult(Dialog.EndOfTurn))).GetVersion());
        var before = one.GetVersion();
        Assert.NotEqual(before, one.Add(new WaterfallDialog("x")).GetVersion());
    }

    [Fact]
    public void Its_telemetry_client_becomes_that_of_every_dialog_before_and_after()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var dialogs = new DialogSet().Add(new Probe("a", log));
        Assert.IsType<NullBotTelemetryClient>(dialogs.Find("a")!.TelemetryClient);
        dialogs.TelemetryClient = client;
        dialogs.Add(new Probe("b", log));
        Assert.All(dialogs.GetDialogs(), dialog => Assert.Same(client, dialog.TelemetryClient));
        dialogs.TelemetryClient = null!;
        Assert.All(dialogs.GetDialogs(), dialog => Assert.IsType<NullBotTelemetryClient>(dialog.TelemetryClient));
    }

    [Fact]
    public async Task A_set_without_a_place_for_its_stack_makes_no_context()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet().CreateContextAsync(null!, TestContext.Current.CancellationToken));
    }

    private sealed class WithFriend : Dialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new Probe("friend", [])];

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);
    }
}
