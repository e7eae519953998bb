using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Conversations;

/// <summary>
/// An update or a deletion of a line that was taken down. Both are rare and ids are sealed, so that the line is looked
/// for from the newest back.
/// </summary>
internal sealed class TranscriptAmendment(AppDbContext database, ClientId client, ClientKey key)
{
    private const int Batch = 100;

    /// <summary>Changes the line the amendment names, in its place; one nobody took down is passed over.</summary>
    public async Task ApplyAsync(Activity amendment, string channel)
    {
        var before = long.MaxValue;
        while (true)
        {
            var rows = await database.TranscriptLines.AsNoTracking()
                .Where(line => line.ClientId == client && line.Channel == channel && line.Sequence < before)
                .OrderByDescending(line => line.Sequence)
                .Take(Batch)
                .ToListAsync();
            foreach (var line in rows.Select(key.Open))
            {
                var original = ProtocolJson.DeserializeActivity(line.Activity.Span);
                if (original.Id != amendment.Id)
                {
                    continue;
                }

                var amended = amendment.Type == ActivityTypes.MessageUpdate ? Updated(original, amendment) : Deleted(original);
                var content = key.Seal(client, line with { Activity = ProtocolJson.SerializeActivity(amended) }).Activity;
                await database.TranscriptLines
                    .Where(row => row.ClientId == client && row.Sequence == line.Sequence)
                    .ExecuteUpdateAsync(row => row.SetProperty(found => found.Activity, content));
                return;
            }

            if (rows.Count < Batch)
            {
                return;
            }

            before = rows[^1].Sequence;
        }
    }

    private static Activity Updated(Activity original, Activity amendment)
    {
        amendment.Type = original.Type;
        amendment.Timestamp = original.Timestamp;
        amendment.LocalTimestamp = original.LocalTimestamp;
        return amendment;
    }

    /// <summary>The words go; that something was said, when and where, stays.</summary>
    private static Activity Deleted(Activity original) => new(ActivityTypes.MessageDelete)
    {
        Id = original.Id,
        Timestamp = original.Timestamp,
        LocalTimestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        From = new ChannelAccount("deleted", role: original.From?.Role),
        Recipient = new ChannelAccount("deleted", role: original.Recipient?.Role),
        ReplyToId = original.ReplyToId,
        ServiceUrl = original.ServiceUrl,
        Locale = original.Locale,
    };
}
