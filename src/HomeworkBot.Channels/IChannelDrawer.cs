using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels;

/// <summary>Draws what the bot said, free of any channel, as one channel shows it.</summary>
public interface IChannelDrawer
{
    /// <summary>The Bot Framework channel id: <c>webchat</c>, <c>sms</c>, <c>msteams</c>.</summary>
    string Channel { get; }

    /// <summary>A line as the channel shows it: text, and buttons where the channel has them.</summary>
    /// <param name="line">A stored activity; its question, if it asks one, is an attachment. It is left as it is.</param>
    Activity Draw(Activity line);
}
