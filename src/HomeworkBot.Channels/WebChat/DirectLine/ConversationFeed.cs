using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Reads a client's log as web chat shows it: the lines of every channel, by a watermark that is the line's sequence.</summary>
internal sealed class ConversationFeed(IConversationLog log, IOptions<WebChatOptions> options)
{
    private const int PageSize = 100;

    private static readonly WebChatDrawer Drawer = new();

    /// <summary>A watermark as a client sends it.</summary>
    /// <param name="text">Null or empty before the first one.</param>
    /// <param name="watermark">The sequence; null before the first one.</param>
    /// <returns>Whether it is one of ours.</returns>
    public static bool TryWatermark(string? text, out long? watermark)
    {
        watermark = null;
        if (string.IsNullOrEmpty(text))
            return true;

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
            return false;

        watermark = sequence;
        return true;
    }

    /// <summary>
    /// The line to read on from. Without a watermark, or from 0, that is the history a page shows; a watermark ahead of the
    /// log (a backup was restored) counts as its end.
    /// </summary>
    public async Task<long> BeginAsync(ClientId client, long? watermark, CancellationToken cancellationToken)
    {
        var latest = await log.LatestAsync(client, cancellationToken);
        return watermark is null or 0 ? Math.Max(0, latest - options.Value.HistoryLines) : Math.Min(watermark.Value, latest);
    }

    /// <summary>The next lines; no activities when nothing new is to be shown, and the same watermark when nothing is there.</summary>
    public async Task<ActivitySet> ReadAsync(DirectLineGrant grant, long after, Func<AttachmentId, string> addressOf, CancellationToken cancellationToken)
    {
        var lines = await log.ReadAsync(grant.Client, after, PageSize, cancellationToken);
        var last = lines.Count == 0 ? after : lines[^1].Sequence;
        var activities = new List<Activity>(lines.Count);
        foreach (var line in lines)
        {
            if (Show(line, grant, addressOf) is { } activity)
                activities.Add(activity);
        }

        return new ActivitySet(activities, last.ToString(CultureInfo.InvariantCulture)) { Last = last };
    }

    private Activity? Show(TranscriptLine line, DirectLineGrant grant, Func<AttachmentId, string> addressOf)
    {
        var stored = ProtocolJson.DeserializeActivity(line.Activity.Span);
        if (stored.Type != ActivityTypes.Message)
            return null;

        var shown = Drawer.Draw(stored);
        shown.Id = stored.Id;
        shown.Timestamp = line.At;
        shown.ChannelId = ChannelIds.Webchat;
        shown.Conversation = new ConversationAccount(id: grant.Conversation);
        shown.ReplyToId = stored.ReplyToId;
        if (shown.Attachments is { } attachments)
            shown.Attachments = [.. attachments.Select(attachment => Show(attachment, addressOf))];
        if (line.FromClient)
        {
            shown.From = new ChannelAccount(grant.UserId, role: RoleTypes.User);

            // The page knows its own message again by what it put in here.
            shown.ChannelData = stored.ChannelData;
        }
        else
        {
            shown.From = new ChannelAccount(DirectLineInbox.BotId, options.Value.BotName, RoleTypes.Bot);
        }

        return shown;
    }

    private static Attachment Show(Attachment stored, Func<AttachmentId, string> addressOf) =>
        AttachmentLink.From(stored.ContentUrl) is { } id
            ? new Attachment(stored.ContentType, addressOf(id), name: stored.Name)
            : stored;
}
