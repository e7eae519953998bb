namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, with the number it is known by.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>The number it is known by; several values may share one.</summary>
    public int Index { get; set; }
}
