using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Hands what a client said to the bot, as an activity whose sender, conversation and time are ours.</summary>
internal sealed partial class DirectLineInbox(
    IInbox inbox, IConversationLog log, TimeProvider clock, IOptions<WebChatOptions> options, ILogger<DirectLineInbox> logger)
{
    /// <summary>The bot's account in every conversation.</summary>
    public const string BotId = "homeworkbot";

    /// <summary>Lets the bot greet a client whose conversation is empty. False when the bot failed.</summary>
    public async Task<bool> StartAsync(DirectLineGrant grant, CancellationToken cancellationToken)
    {
        if (await log.LatestAsync(grant.Client, cancellationToken) > 0)
            return true;

        var update = NewActivity(ActivityTypes.ConversationUpdate, grant);
        update.MembersAdded = [update.From!];
        return await ReceiveAsync(grant, $"start:{grant.Conversation}", update) is not null;
    }

    /// <summary>Takes a message in.</summary>
    /// <returns>Its acknowledgement; null when the bot failed.</returns>
    public Task<Receipt?> TakeAsync(DirectLineGrant grant, ClientActivity said, IReadOnlyList<Attachment> attachments)
    {
        var activity = NewActivity(ActivityTypes.Message, grant);
        activity.Text = said.Text;
        activity.TextFormat = said.Text is null ? null : TextFormatTypes.Plain;
        activity.Value = said.Value;
        activity.ChannelData = said.ChannelData();
        activity.Attachments = attachments.Count == 0 ? null : [.. attachments];
        return ReceiveAsync(grant, said.ClientActivityId ?? NewId(), activity);
    }

    /// <summary>An id for what is acknowledged and goes no further.</summary>
    public string NewId() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    private Activity NewActivity(string type, DirectLineGrant grant) => new(type)
    {
        Timestamp = clock.GetUtcNow(),
        ChannelId = ChannelIds.Webchat,
        From = new ChannelAccount(grant.UserId, role: RoleTypes.User),
        Recipient = new ChannelAccount(BotId, options.Value.BotName, RoleTypes.Bot),
        Conversation = new ConversationAccount(id: grant.Conversation),
    };

    private async Task<Receipt?> ReceiveAsync(DirectLineGrant grant, string id, Activity activity)
    {
        var inbound = new Inbound
        {
            Key = new InboundKey(ChannelIds.Webchat, grant.Conversation, id),
            Client = grant.Client,
            Activity = ProtocolJson.SerializeActivity(activity),
        };
        try
        {
            // Not the request's token: who closes the page right after writing has still written, above all in danger.
            return await inbox.ReceiveAsync(inbound, CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever went wrong in the turn, the client is told to send it again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            LogTurnFailed(logger, grant.Client, error.GetType(), error.StackTrace);
            return null;
        }
    }

    // The exception's message stays out: it may quote what was being read.
    [LoggerMessage(Level = LogLevel.Error, Message = "A web chat turn of client {Client} failed: {Fault}\n{Where}")]
    private static partial void LogTurnFailed(ILogger logger, ClientId client, Type fault, string? where);
}
