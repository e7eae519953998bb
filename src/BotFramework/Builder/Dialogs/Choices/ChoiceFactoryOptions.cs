namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a list of choices is written as text.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between two choices of three or more; null for <c>", "</c>.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between the two choices when there are two; null for <c>" or "</c>.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of three or more; null for <c>", or "</c>.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; null for yes.</summary>
    public bool? IncludeNumbers { get; set; }
}
