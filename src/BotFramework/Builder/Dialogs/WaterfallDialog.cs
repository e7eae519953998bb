using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A list of steps, run one after the other: each may ask something, and the next is given the answer.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";
    private const string StepIndex = "stepIndex";

    private readonly List<WaterfallStep> steps;

    /// <param name="actions">The steps; null when they are added later.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) =>
        steps = actions is null ? [] : [.. actions];

    /// <summary>The id and the number of steps: stored state fits as long as that number does.</summary>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{steps.Count}");

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        var state = Active(dc).State;
        var instanceId = Guid.NewGuid().ToString();
        if (options is not null)
            state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;

        if (Reports)
        {
            TelemetryClient.TrackEvent("WaterfallStart", Properties(instanceId));
            TelemetryClient.TrackDialogView(Id);
        }

        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the message's text as its result; other activities leave it waiting.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        // Stores that keep JSON give integers back as long.
        var index = Convert.ToInt32(Active(dc).State[StepIndex], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (Reports)
        {
            var instanceId = InstanceId(instance);
            if (reason == DialogReason.CancelCalled)
            {
                var index = Convert.ToInt32(instance.State[StepIndex], CultureInfo.InvariantCulture);
                TelemetryClient.TrackEvent("WaterfallCancel", Properties(instanceId, StepName(index)));
            }
            else if (reason == DialogReason.EndCalled)
            {
                TelemetryClient.TrackEvent("WaterfallComplete", Properties(instanceId));
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step; override to do something around every step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        if (Reports)
            TelemetryClient.TrackEvent("WaterfallStep", Properties(InstanceId(Active(stepContext)), StepName(stepContext.Index)));

        return steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of that index, or ends the waterfall with the result when there is none.</summary>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);

        var state = Active(dc).State;
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = (IDictionary<string, object>)state[PersistedValues];
        return OnStepAsync(new WaterfallStepContext(this, dc, options, values, index, reason, result), cancellationToken);
    }

    /// <summary>Whether anybody listens: without, the reports are not made up.</summary>
    private bool Reports => !ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance);

    private static DialogInstance Active(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException("The dialog stack is empty.");

    private static string InstanceId(DialogInstance instance) =>
        instance.State.TryGetValue(PersistedInstanceId, out var id) ? id as string ?? string.Empty : string.Empty;

    private Dictionary<string, string> Properties(string instanceId, string? stepName = null)
    {
        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId };
        if (stepName is not null)
            properties["StepName"] = stepName;
        return properties;
    }

    /// <summary>A method's name; a lambda, which has none, is called by its place.</summary>
    private string StepName(int index)
    {
        var name = index < steps.Count ? steps[index].Method.Name : string.Empty;
        return name.Length == 0 || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{steps.Count}")
            : name;
    }
}
