using HomeworkBot.Channels.Sms;
using HomeworkBot.Channels.Teams;
using HomeworkBot.Channels.WebChat;

namespace HomeworkBot.Channels;

/// <summary>The channels there are, as drawers.</summary>
public static class ChannelDrawers
{
    public static IReadOnlyList<IChannelDrawer> All { get; } = [new WebChatDrawer(), new SmsDrawer(), new TeamsDrawer()];

    /// <summary>The drawer of a channel; null when there is no such channel.</summary>
    public static IChannelDrawer? For(string channel) => All.FirstOrDefault(drawer => drawer.Channel == channel);
}
