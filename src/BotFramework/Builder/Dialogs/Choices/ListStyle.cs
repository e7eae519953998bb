namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a list of choices is shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the prompt speaks for itself.</summary>
    None,

    /// <summary>As suits the channel.</summary>
    Auto,

    /// <summary>In the line of the prompt: <c>(1) red, (2) green, or (3) blue</c>.</summary>
    Inline,

    /// <summary>Line by line below the prompt.</summary>
    List,

    /// <summary>As buttons the channel offers beside the keyboard.</summary>
    SuggestedAction,

    /// <summary>As buttons of a card.</summary>
    HeroCard,
}
