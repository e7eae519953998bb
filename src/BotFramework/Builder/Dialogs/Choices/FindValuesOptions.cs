namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in what the user wrote.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language; null for English.</summary>
    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; null for 2.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>Breaks texts into words; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}
