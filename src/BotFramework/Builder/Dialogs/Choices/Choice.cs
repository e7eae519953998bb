using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something the user can pick.</summary>
public class Choice
{
    public Choice() => Value = null!;

    /// <param name="value">What picking it returns, and what it is called unless the action says otherwise.</param>
    public Choice(string? value = null) => Value = value!;

    /// <summary>What picking it returns, and what it is called unless the action says otherwise.</summary>
    public string Value { get; set; }

    /// <summary>The button to draw for it; null to make one of the value.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words for it; null for none.</summary>
    public List<string>? Synonyms { get; set; }
}
