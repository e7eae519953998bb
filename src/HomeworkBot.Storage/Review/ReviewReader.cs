using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;
using HomeworkBot.Storage.Conversations;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using HomeworkBot.Storage.Turns;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Review;

/// <summary>
/// The one filtered reader. Every question it asks the database names the therapist, and what is shared is looked up
/// there and then.
/// </summary>
internal sealed class ReviewReader(IDbContextFactory<AppDbContext> databases, Vault vault, IHomeworks homeworks) : IReviewReader
{
    public async Task<IReadOnlyList<ClientSummary>> ClientsAsync(TherapistId therapist, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await Own(database, therapist)
            .Select(client => new
            {
                client.Id,
                client.Name,
                client.TimeZone,
                LastSharedAt = Readable(database.Entries).Where(entry => entry.ClientId == client.Id).Max(entry => (DateTimeOffset?)entry.FinishedAt),
                SharedEntries = Readable(database.Entries).Count(entry => entry.ClientId == client.Id),
            })
            .ToListAsync(cancellationToken);

        var clients = new List<ClientSummary>(rows.Count);
        foreach (var row in rows)
        {
            clients.Add(new ClientSummary(row.Id, await NameAsync(row.Id, row.Name, cancellationToken), row.TimeZone, row.LastSharedAt, row.SharedEntries));
        }

        return [.. clients.OrderBy(client => client.Name.Value, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<ClientDetail?> ClientAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await Own(database, therapist)
            .Where(own => own.Id == client)
            .Select(own => new { own.Name, own.TimeZone, own.Locale, Consented = database.Consents.Any(consent => consent.ClientId == own.Id) })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var assignments = await database.Assignments.AsNoTracking()
            .Where(assignment => assignment.ClientId == client)
            .OrderByDescending(assignment => assignment.AssignedAt).ThenByDescending(assignment => assignment.Id)
            .ToListAsync(cancellationToken);
        var entries = await Readable(database.Entries)
            .Where(entry => entry.ClientId == client)
            .OrderByDescending(entry => entry.FinishedAt).ThenByDescending(entry => entry.Id)
            .Select(entry => new { entry.Id, entry.Version, entry.Assignment.Homework, entry.Outcome, entry.Sharing, entry.FinishedAt })
            .ToListAsync(cancellationToken);

        var key = await vault.KeyOfAsync(client, cancellationToken);
        var summaries = new List<EntrySummary>(entries.Count);
        foreach (var entry in entries)
        {
            var definition = await homeworks.FindAsync(new HomeworkVersion(entry.Version), row.Locale, cancellationToken);
            summaries.Add(new EntrySummary(entry.Id, definition?.Title ?? entry.Homework, entry.Outcome, entry.Sharing, entry.FinishedAt));
        }

        return new ClientDetail(
            client,
            await NameAsync(client, row.Name, cancellationToken),
            row.TimeZone,
            row.Consented,
            [.. assignments.Select(assignment => new AssignmentSummary(
                assignment.Id,
                homeworks.Current(assignment.Homework, row.Locale)?.Title ?? assignment.Homework,
                key.OpenText(SealedKind.AssignmentGoal, assignment.Id.ToString(), assignment.Goal),
                assignment.AssignedAt))],
            summaries);
    }

    public async Task<EntryView?> EntryAsync(TherapistId therapist, EntryId entry, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await Readable(database.Entries).AsNoTracking()
            .Include(found => found.Client)
            .Include(found => found.Assignment)
            .SingleOrDefaultAsync(found => found.Id == entry && found.Client.TherapistId == therapist.Value, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var definition = await homeworks.FindAsync(new HomeworkVersion(row.Version), row.Client.Locale, cancellationToken)
            ?? throw new InvalidOperationException($"Entry {entry} was made with version {row.Version}, which was never published.");
        var key = await vault.KeyOfAsync(row.ClientId, cancellationToken);
        return EntryViews.Build(definition, key.Open(row), new EntrySubject
        {
            Client = row.ClientId,
            ClientName = await NameAsync(row.ClientId, row.Client.Name, cancellationToken),
            TimeZone = row.Client.TimeZone,
            Goal = key.OpenText(SealedKind.AssignmentGoal, row.AssignmentId.ToString(), row.Assignment.Goal),
        });
    }

    public async Task<IReadOnlyList<TalkLine>?> TranscriptAsync(TherapistId therapist, EntryId entry, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var shared = await database.Entries
            .Where(found => found.Id == entry && found.Sharing == Sharing.Shared && found.Client.TherapistId == therapist.Value)
            .Select(found => new { found.ClientId, Run = (RunId?)found.RunId })
            .SingleOrDefaultAsync(cancellationToken);
        if (shared is null)
        {
            return null;
        }

        var rows = await database.TranscriptLines.AsNoTracking()
            .Where(line => line.ClientId == shared.ClientId && line.RunId == shared.Run && !line.Withdrawn)
            .OrderBy(line => line.Sequence)
            .ToListAsync(cancellationToken);
        var key = await vault.KeyOfAsync(shared.ClientId, cancellationToken);
        return [.. rows.Select(row => Talk(row, ProtocolJson.DeserializeActivity(key.Open(row).Activity.Span))).OfType<TalkLine>()];
    }

    /// <summary>A line as words; null for what is no talk: a typing sign, an event, a file alone.</summary>
    private static TalkLine? Talk(TranscriptLineRow row, Activity activity) =>
        activity.Type == ActivityTypes.Message && !string.IsNullOrWhiteSpace(activity.Text)
            ? new TalkLine(row.At, row.FromClient, row.Channel, new ClientText(activity.Text))
            : null;

    private static IQueryable<ClientRow> Own(AppDbContext database, TherapistId therapist) =>
        database.Clients.AsNoTracking().Where(client => client.TherapistId == therapist.Value);

    private static IQueryable<EntryRow> Readable(IQueryable<EntryRow> entries) =>
        entries.Where(entry => entry.Sharing == Sharing.Shared || entry.Sharing == Sharing.RatingsOnly);

    private async ValueTask<ClientText> NameAsync(ClientId client, byte[] name, CancellationToken cancellationToken) =>
        (await vault.KeyOfAsync(client, cancellationToken)).OpenText(SealedKind.ClientName, client.ToString(), name);
}
