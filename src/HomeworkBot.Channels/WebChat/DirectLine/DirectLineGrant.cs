using HomeworkBot.Core;
using HomeworkBot.Core.Clients;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>What a token lets its bearer do: one client's one conversation, by one device.</summary>
/// <param name="Device">The device it was given to.</param>
/// <param name="DeviceSecret">The device's secret, so that a device that was turned out gets no further.</param>
internal sealed record DirectLineGrant(Device Device, string DeviceSecret)
{
    public ClientId Client => Device.Client;

    public string Conversation => Device.Conversation;

    /// <summary>The id under which the client speaks in this conversation, whatever a request claims.</summary>
    public string UserId => UserIdOf(Conversation);

    public static string UserIdOf(string conversation) => $"client-{conversation}";
}
