using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Dialogs;

/// <summary>A dialog that does what a test says and writes down what is done to it.</summary>
internal sealed class Probe(string id, List<string> log) : Dialog(id)
{
    public Func<DialogContext, object?, Task<DialogTurnResult>> OnBegin { get; init; } = (_, _) => Task.FromResult(EndOfTurn);

    public Func<DialogEvent, bool> OnPre { get; init; } = _ => false;

    public Func<DialogEvent, bool> OnPost { get; init; } = _ => false;

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} begin {options}".TrimEnd());
        return OnBegin(dc, options);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} resume {reason} {result}".TrimEnd());
        return base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} reprompt");
        return base.RepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} end {reason}");
        return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived)
            log.Add($"{Id} pre {e.Name}");
        return Task.FromResult(OnPre(e));
    }

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived)
            log.Add($"{Id} post {e.Name}");
        return Task.FromResult(OnPost(e));
    }
}
