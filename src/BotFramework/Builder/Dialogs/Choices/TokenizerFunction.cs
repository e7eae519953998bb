namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks a text into words.</summary>
/// <param name="locale">The text's language; null when unknown.</param>
public delegate List<Token> TokenizerFunction(string text, string? locale = null);
