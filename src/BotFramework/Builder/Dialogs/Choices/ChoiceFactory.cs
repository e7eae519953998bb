using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes a list of choices as a message.</summary>
public static class ChoiceFactory
{
    /// <summary>The choices as suits the channel: buttons where it has them and the titles are short, else text; in one line up to
    /// three short ones.</summary>
    /// <param name="text">The question before them.</param>
    /// <param name="speak">The question as SSML; null for none.</param>
    /// <param name="options">How to write them as text; null for the defaults.</param>
    /// <param name="conversationType">The kind of conversation, such as <c>personal</c>; null when unknown.</param>
    /// <param name="toList">The ids of those the buttons are for; null for everybody.</param>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice>? list,
        string? text = null,
        string? speak = null,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];
        var longest = 0;
        foreach (var choice in list)
            longest = Math.Max(longest, string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value.Length : choice.Action.Title.Length);

        if (longest > Channel.MaxActionTitleLength(channelId))
            return List(list, text, speak, options);

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);

        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);

        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>The choices in the line of the question: <c>Which? (1) red, (2) green, or (3) blue</c>.</summary>
    public static Activity Inline(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
                line.Append(Connector(i, choices.Count, options));
            if (numbered)
                line.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            line.Append(Title(choices[i]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <inheritdoc cref="List(IList{Choice}, string, string, ChoiceFactoryOptions)"/>
    public static Activity List(IList<string>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The choices line by line below the question, numbered or with dashes.</summary>
    public static Activity List(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
                lines.Append("\n   ");
            if (numbered)
                lines.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            else
                lines.Append("- ");
            lines.Append(Title(choices[i]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <inheritdoc cref="SuggestedAction(IList{Choice}, string, string, IList{string})"/>
    public static IMessageActivity SuggestedAction(IList<string>? choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>The choices as buttons beside the keyboard.</summary>
    /// <param name="toList">The ids of those the buttons are for; null for everybody.</param>
    public static IMessageActivity SuggestedAction(IList<Choice>? choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>The question and the choices as a card with buttons.</summary>
    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment([new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment()], null, speak, InputHints.ExpectingInput);

    /// <summary>Plain texts as choices.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices) => choices is null ? [] : [.. choices.Select(value => new Choice(value))];

    private static List<CardAction> Buttons(IList<Choice>? choices) =>
        choices is null
            ? []
            : [.. choices.Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value))];

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static string Connector(int index, int count, ChoiceFactoryOptions? options) =>
        index < count - 1 ? options?.InlineSeparator ?? ", "
        : count == 2 ? options?.InlineOr ?? " or "
        : options?.InlineOrMore ?? ", or ";
}
