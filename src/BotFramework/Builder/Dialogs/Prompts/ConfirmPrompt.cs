using HomeworkBot.Understanding;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Written)> Supported =
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (
                new Choice(culture.YesInLanguage),
                new Choice(culture.NoInLanguage),
                new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)));

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Written)> choiceDefaults;

    /// <param name="defaultLocale">The language when the activity names none; null for English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, Supported, validator, defaultLocale)
    {
    }

    /// <param name="choiceDefaults">Yes, no and how the two are written in each language, instead of <see cref="PromptCultureModels"/>.</param>
    /// <param name="defaultLocale">The language when the activity names none; null for English.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        this.choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown, unless the options say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How the two are written; null for what is usual in the language.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>What yes and no are called; null for the words of the language.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var culture = DetermineCulture(turnContext);
        return AskToPickAsync(turnContext, options, isRetry, YesAndNo(culture), options.Style ?? Style, Written(culture), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<bool>();
        if (PromptState.MessageText(turnContext) is { } text)
        {
            var culture = DetermineCulture(turnContext);
            var answer = YesOrNo(text, options?.RecognizeLanguage ?? culture) ?? Picked(text, culture);
            result.Succeeded = answer is not null;
            result.Value = answer ?? false;
        }

        return Task.FromResult(result);
    }

    /// <summary>What the words mean in the language, its own word for yes or no before the English ones.</summary>
    private static bool? YesOrNo(string text, string locale)
    {
        if (Supported.TryGetValue(PromptCultureModels.MapToNearestLanguage(locale), out var own))
        {
            var words = Tokenizer.DefaultTokenizer(text, locale);
            var yes = words.Exists(word => word.Normalized.Equals(own.Yes.Value, StringComparison.OrdinalIgnoreCase));
            var no = words.Exists(word => word.Normalized.Equals(own.No.Value, StringComparison.OrdinalIgnoreCase));
            if (yes != no && words.Count == 1)
                return yes;
        }

        return YesNoReader.Read(text, Languages.FromLocale(locale));
    }

    /// <summary>Which of the two was picked by its number or its own word, when they are numbered.</summary>
    private bool? Picked(string text, string culture)
    {
        if (Written(culture).IncludeNumbers == false)
            return null;

        var found = ChoiceRecognizers.RecognizeChoices(text, YesAndNo(culture));
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private ChoiceFactoryOptions Written(string culture) => ChoiceOptions ?? choiceDefaults[culture].Written;

    private List<Choice> YesAndNo(string culture) =>
        ConfirmChoices is { } own ? [own.Item1, own.Item2] : [choiceDefaults[culture].Yes, choiceDefaults[culture].No];

    private string DetermineCulture(ITurnContext turnContext)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English);
        return !string.IsNullOrEmpty(culture) && choiceDefaults.ContainsKey(culture) ? culture : Culture.English;
    }
}
