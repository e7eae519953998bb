using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Dialogs;

public class WaterfallTelemetryTests
{
    private readonly Telemetry telemetry = new();

    private static Task<DialogTurnResult> Named(WaterfallStepContext step, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);

    [Fact]
    public async Task Start_steps_and_completion_are_reported_with_one_instance()
    {
        await new Bot(new WaterfallDialog("w", [Named, (_, _) => Task.FromResult(Dialog.EndOfTurn)]) { TelemetryClient = telemetry })
            .Flow.Send("a").Send("b").Send("c").StartTestAsync();
        Assert.Equal(["WaterfallStart w ", "view w", "WaterfallStep w Named", "WaterfallStep w Step2of2", "WaterfallComplete w "], telemetry.Events);
        Assert.Single(telemetry.Instances);
    }

    [Fact]
    public async Task Cancelling_names_the_step_it_was_at()
    {
        var bot = new Bot([new WaterfallDialog("w", [Named]) { TelemetryClient = telemetry }])
        {
            OnTurn = async (dc, cancellationToken) => dc.ActiveDialog is null
                ? await dc.BeginDialogAsync("w", null, cancellationToken)
                : await dc.CancelAllDialogsAsync(cancellationToken),
        };
        await bot.Flow.Send("a").Send("b").StartTestAsync();
        Assert.Equal("WaterfallCancel w Named", telemetry.Events[^1]);
    }

    [Fact]
    public async Task A_component_that_waits_is_viewed()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [Named]));
        component.TelemetryClient = telemetry;
        await new Bot(component).Flow.Send("a").StartTestAsync();
        Assert.Equal("view c", telemetry.Events[^1]);
    }

    private sealed class Telemetry : IBotTelemetryClient, IBotPageViewTelemetryClient
    {
        public List<string> Events { get; } = [];

        public HashSet<string> Instances { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
            Events.Add($"{eventName} {properties!["DialogId"]} {(properties.TryGetValue("StepName", out var step) ? step : string.Empty)}");
            Instances.Add(properties["InstanceId"]);
        }

        public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Events.Add($"view {dialogName}");

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties)
        {
        }

        public void Flush()
        {
        }
    }
}
