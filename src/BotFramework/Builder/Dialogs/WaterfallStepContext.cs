namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack as a waterfall step sees it, with what the step was given.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool nextCalled;

    /// <param name="parentWaterfall">The waterfall the step belongs to.</param>
    /// <param name="options">What the waterfall was begun with; null for nothing.</param>
    /// <param name="values">What the steps keep for each other.</param>
    /// <param name="index">Which step, from 0.</param>
    /// <param name="result">What the step before left; null for nothing.</param>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result = null)
        : base(dc)
    {
        waterfall = parentWaterfall ?? throw new ArgumentNullException(nameof(parentWaterfall));
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Which step this is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with; null for nothing.</summary>
    public object? Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before left: a dialog's result, the user's text, or null.</summary>
    public object? Result { get; }

    /// <summary>What the steps of this run keep for each other.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step within the same turn.</summary>
    /// <param name="result">What the next step finds as its <see cref="Result"/>.</param>
    /// <exception cref="InvalidOperationException">The step has already gone on.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationToken(result, nameof(result));
        if (nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{waterfall.Id}[{Index}]'.");
        }

        nextCalled = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
