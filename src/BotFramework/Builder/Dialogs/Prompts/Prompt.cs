using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks one thing until the answer is understood and taken.</summary>
/// <typeparam name="T">What an answer is read as, and what the prompt returns.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T>? validator;

    /// <param name="validator">Decides which answers are taken; null to take every one that is understood.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        this.validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <param name="options"><see cref="PromptOptions"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The options are something else.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Begin(dc, options);
        await OnPromptAsync(dc.Context, PromptState.State(PromptState.Active(dc)), prompt, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Reads the answer, and ends with its value or asks again. Activities that are no messages leave it waiting.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var instance = PromptState.Active(dc);
        var state = PromptState.State(instance);
        var options = PromptState.Options(instance);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        PromptState.CountAttempt(state);

        var taken = validator is null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (taken)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Asks again: a dialog somebody put on top of the prompt has ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Refuse.CancellationToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, PromptState.Active(dc), cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return OnPromptAsync(turnContext, PromptState.State(instance), PromptState.Options(instance), false, cancellationToken);
    }

    /// <summary>Keeps a message the prompt understands from the dialogs that hold it.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;

        var instance = PromptState.Active(dc);
        var recognized = await OnRecognizeAsync(dc.Context, PromptState.State(instance), PromptState.Options(instance), cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    /// <summary>Asks the question.</summary>
    /// <param name="state">What the prompt remembers between attempts.</param>
    /// <param name="isRetry">Whether an answer was not taken.</param>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads an answer.</summary>
    /// <param name="state">What the prompt remembers between attempts.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>A copy of the question with the choices added.</summary>
    /// <param name="prompt">The question; null for the choices alone.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <inheritdoc cref="AppendChoices(IMessageActivity, string, IList{Choice}, ListStyle, ChoiceFactoryOptions, CancellationToken)"/>
    /// <param name="conversationType">The kind of conversation, such as <c>personal</c>; null when unknown.</param>
    /// <param name="toList">The ids of those the buttons are for; null for everybody.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity(ActivityTypes.Message) { Text = text },
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is not Activity question)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var asked = question.ShallowCopy();
        asked.Text = message.Text;
        if (message.SuggestedActions?.Actions is { Count: > 0 })
            asked.SuggestedActions = message.SuggestedActions;
        if (message.Attachments is { Count: > 0 } cards)
            asked.Attachments = asked.Attachments is { } own ? [.. own, .. cards] : cards;
        return asked;
    }

    /// <summary>Asks with the choices added, for the user of this turn.</summary>
    private protected Task AskToPickAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions written, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        List<string>? user = string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id];
        var question = AppendChoices(
            PromptState.Question(options, isRetry), activity.ChannelId, choices, style, written, activity.Conversation?.ConversationType, user, cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }
}
