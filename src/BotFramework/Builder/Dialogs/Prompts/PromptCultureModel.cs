namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language writes a list of choices, and its yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>The locale, in lower case.</summary>
    public string Locale { get; set; } = string.Empty;

    /// <summary>Between two choices of three or more.</summary>
    public string Separator { get; set; } = string.Empty;

    /// <summary>Between the two choices when there are two.</summary>
    public string InlineOr { get; set; } = string.Empty;

    /// <summary>Before the last of three or more.</summary>
    public string InlineOrMore { get; set; } = string.Empty;

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; } = string.Empty;

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; } = string.Empty;
}
