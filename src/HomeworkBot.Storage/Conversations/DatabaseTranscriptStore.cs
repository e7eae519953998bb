using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Conversations;

/// <summary>
/// Transcripts as database rows. A conversation is a client's, under its public id, and a channel's transcript is the
/// part of it that came or went by that channel, in the order it happened.
/// </summary>
internal sealed class DatabaseTranscriptStore(IDbContextFactory<AppDbContext> databases, Vault vault, TimeProvider time) : ITranscriptStore
{
    public const int PageSize = 100;

    /// <summary>
    /// Takes down an activity outside a turn. A turn under way at the same moment runs again after it. An update or a
    /// deletion changes the line it names.
    /// </summary>
    /// <exception cref="ArgumentException">No client has this conversation: nobody's words are kept unsealed.</exception>
    public async Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var said = activity as Activity ?? throw new ArgumentException("Only an Activity can be taken down.", nameof(activity));
        var conversation = said.Conversation?.Id ?? throw new ArgumentException("The activity names no conversation.", nameof(activity));
        var channel = said.ChannelId ?? throw new ArgumentException("The activity names no channel.", nameof(activity));

        await using var database = await databases.CreateDbContextAsync();
        var client = await ClientOfAsync(database, conversation) ?? throw new ArgumentException("No client has this conversation.", nameof(activity));
        var key = await vault.KeyOfAsync(client, CancellationToken.None);
        if (said.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
        {
            await new TranscriptAmendment(database, client, key).ApplyAsync(said, channel);
            return;
        }

        await using var transaction = await database.Database.BeginTransactionAsync();
        await database.Sessions
            .Where(session => session.ClientId == client)
            .ExecuteUpdateAsync(session => session
                .SetProperty(row => row.RowVersion, row => row.RowVersion + 1)
                .SetProperty(row => row.LastSequence, row => row.LastSequence + 1));
        var sequence = await database.Sessions.Where(session => session.ClientId == client).Select(session => session.LastSequence).SingleAsync();
        said.Id ??= string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:0000000}");
        said.Timestamp ??= time.GetUtcNow();
        database.TranscriptLines.Add(key.Seal(client, new TranscriptLine
        {
            Sequence = sequence,
            At = said.Timestamp.Value,
            FromClient = said.From?.Role != RoleTypes.Bot,
            Channel = channel,
            Activity = ProtocolJson.SerializeActivity(said),
        }));
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        var after = continuationToken is null ? 0 : long.Parse(continuationToken, NumberStyles.None, CultureInfo.InvariantCulture);

        await using var database = await databases.CreateDbContextAsync();
        if (await ClientOfAsync(database, conversationId) is not { } client)
        {
            return new PagedResult<IActivity>();
        }

        var rows = await database.TranscriptLines.AsNoTracking()
            .Where(line => line.ClientId == client && line.Channel == channelId && line.Sequence > after && line.At >= startDate)
            .OrderBy(line => line.Sequence)
            .Take(PageSize + 1)
            .ToListAsync();
        if (rows.Count == 0)
        {
            return new PagedResult<IActivity>();
        }

        var key = await vault.KeyOfAsync(client, CancellationToken.None);
        return new PagedResult<IActivity>
        {
            Items = [.. rows.Take(PageSize).Select(row => ProtocolJson.DeserializeActivity(key.Open(row).Activity.Span))],
            ContinuationToken = rows.Count > PageSize ? rows[PageSize - 1].Sequence.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    public async Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var (createdAfter, idAfter) = Place(continuationToken);
        await using var database = await databases.CreateDbContextAsync();
        var conversations = await database.TranscriptLines
            .Where(line => line.Channel == channelId)
            .GroupBy(line => line.ClientId)
            .Select(lines => new { Client = lines.Key, Created = lines.Min(line => line.At) })
            .Join(database.Clients, lines => lines.Client, client => client.Id, (lines, client) => new { Id = client.ConversationId, lines.Created })
            .Where(found => found.Created > createdAfter || (found.Created == createdAfter && string.Compare(found.Id, idAfter) > 0))
            .OrderBy(found => found.Created).ThenBy(found => found.Id)
            .Take(PageSize + 1)
            .ToListAsync();
        return new PagedResult<TranscriptInfo>
        {
            Items = [.. conversations.Take(PageSize).Select(found => new TranscriptInfo { ChannelId = channelId, Id = found.Id, Created = found.Created })],
            ContinuationToken = conversations.Count > PageSize ? $"{conversations[PageSize - 1].Created.UtcTicks} {conversations[PageSize - 1].Id}" : null,
        };
    }

    public async Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        await using var database = await databases.CreateDbContextAsync();
        if (await ClientOfAsync(database, conversationId) is { } client)
        {
            await database.TranscriptLines.Where(line => line.ClientId == client && line.Channel == channelId).ExecuteDeleteAsync();
        }
    }

    private static async Task<ClientId?> ClientOfAsync(AppDbContext database, string conversation) =>
        await database.Clients.Where(client => client.ConversationId == conversation).Select(client => (ClientId?)client.Id).SingleOrDefaultAsync();

    private static (DateTimeOffset Created, string Id) Place(string? continuationToken)
    {
        if (continuationToken is null)
        {
            return (DateTimeOffset.MinValue, string.Empty);
        }

        var parts = continuationToken.Split(' ', 2);
        return (new DateTimeOffset(long.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture), TimeSpan.Zero), parts[1]);
    }
}
