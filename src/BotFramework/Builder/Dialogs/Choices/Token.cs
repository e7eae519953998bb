namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Where its first character is.</summary>
    public int Start { get; set; }

    /// <summary>Where its last character is.</summary>
    public int End { get; set; }

    /// <summary>The word as written.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The word as compared.</summary>
    public string Normalized { get; set; } = string.Empty;
}
