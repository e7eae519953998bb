using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps and does alike.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";

    private const string OptionsKey = "options";
    private const string StateKey = "state";

    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public static PromptOptions Begin(DialogContext dc, object? options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Refuse.CancellationToken(options, nameof(options));
        if (options is not PromptOptions prompt)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");

        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var state = Active(dc).State;
        state[OptionsKey] = prompt;
        state[StateKey] = new Dictionary<string, object> { [AttemptCount] = 0 };
        return prompt;
    }

    public static DialogInstance Active(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException("The dialog stack is empty.");

    public static PromptOptions Options(DialogInstance instance) => (PromptOptions)instance.State[OptionsKey];

    public static IDictionary<string, object> State(DialogInstance instance) => (IDictionary<string, object>)instance.State[StateKey];

    // Stores that keep JSON give integers back as long.
    public static void CountAttempt(IDictionary<string, object> state) =>
        state[AttemptCount] = Convert.ToInt32(state[AttemptCount], CultureInfo.InvariantCulture) + 1;

    /// <summary>Sends a copy of the question: what the turn adds to it does not belong into the prompt's state.</summary>
    public static Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return Question(options, isRetry) is { } question
            ? turnContext.SendActivityAsync(question.ShallowCopy(), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>The retry prompt for a retry when there is one, else the prompt; null when there is none either.</summary>
    public static Activity? Question(PromptOptions options, bool isRetry) => isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;

    /// <summary>The text of a message; null when the activity is not one or has none.</summary>
    public static string? MessageText(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } ? text : null;
    }

    private static void ExpectInput(Activity? activity)
    {
        if (activity is not null && string.IsNullOrEmpty(activity.InputHint))
            activity.InputHint = InputHints.ExpectingInput;
    }
}
