namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value met in what the user wrote.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Which it is, by the number given with it.</summary>
    public int Index { get; set; }

    /// <summary>How well it was met, 0 to 1.</summary>
    public float Score { get; set; }
}
