using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show, from their vendors' documentation.</summary>
public static class Channel
{
    /// <summary>Whether the channel offers that many buttons beside the keyboard.</summary>
    /// <param name="conversationType">The kind of conversation: Teams has such buttons only between two (<c>personal</c>).</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string? conversationType = null) => buttonCnt <= channelId switch
    {
        Channels.Msteams when conversationType == "personal" => 3,
        Channels.Facebook or Channels.Skype => 10,
        Channels.Line => 13,
        Channels.Kik => 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
        _ => -1,
    };

    /// <summary>Whether a card on the channel holds that many buttons.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => buttonCnt <= channelId switch
    {
        Channels.Facebook or Channels.Skype => 3,
        Channels.Msteams => 50,
        Channels.Line => 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
            or Channels.Webchat or Channels.Cortana => 100,
        _ => -1,
    };

    /// <summary>Whether what was said before stays visible.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    /// <summary>How many characters of a button are sure to be readable.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of the turn; empty when the activity names none.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
