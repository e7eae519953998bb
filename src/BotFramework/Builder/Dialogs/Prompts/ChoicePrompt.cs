using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to pick from a list.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> Supported = PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true));

    private readonly Dictionary<string, ChoiceFactoryOptions> choiceDefaults;

    /// <param name="defaultLocale">The language when the activity names none; null for English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, Supported, validator, defaultLocale)
    {
    }

    /// <param name="choiceDefaults">How a list is written in each language, instead of <see cref="PromptCultureModels"/>.</param>
    /// <param name="defaultLocale">The language when the activity names none; null for English.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        this.choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown, unless the options say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How a list is written; null for what is usual in the language.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How the choices are looked for in an answer; null for the defaults.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var written = ChoiceOptions ?? choiceDefaults[DetermineCulture(turnContext, null)];
        return AskToPickAsync(turnContext, options, isRetry, options.Choices ?? [], options.Style ?? Style, written, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (PromptState.MessageText(turnContext) is { } text)
        {
            var found = ChoiceRecognizers.RecognizeChoices(
                text, options.Choices ?? [], RecognizerOptions, DetermineCulture(turnContext, RecognizerOptions?.Locale));
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = found[0].Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private string DetermineCulture(ITurnContext turnContext, string? recognizerLocale)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(turnContext.Activity.Locale ?? recognizerLocale ?? DefaultLocale ?? Culture.English);
        return !string.IsNullOrEmpty(culture) && choiceDefaults.ContainsKey(culture) ? culture : Culture.English;
    }
}
