using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with; kept with the prompt until it is answered.</summary>
public class PromptOptions
{
    /// <summary>The question; null when it has been asked already.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; null to repeat <see cref="Prompt"/>.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>What can be picked; null where there is nothing to pick.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How the choices are shown; null to leave it to the prompt.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything for the validator; null for nothing.</summary>
    public object? Validations { get; set; }

    /// <summary>The locale a yes or no is read in; null for the turn's.</summary>
    public string? RecognizeLanguage { get; set; }
}
