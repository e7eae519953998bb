namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice the user picked.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Where in the list it stands, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well it was met, 0 to 1.</summary>
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was met; null when it was picked by its place.</summary>
    public string? Synonym { get; set; }
}
