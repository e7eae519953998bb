using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Turns;

/// <summary>
/// Reads what a turn begins from. The row version is read first: if anything read after it is newer, the commit finds
/// another row version and the turn runs again.
/// </summary>
internal sealed class OpeningReader(AppDbContext database, Vault vault)
{
    public async Task<TurnOpening?> ReadAsync(byte[] inbound, ClientId client, CancellationToken cancellationToken)
    {
        var head = await database.Clients
            .Where(row => row.Id == client)
            .Select(row => new
            {
                row.Name,
                row.Locale,
                row.TimeZone,
                row.Country,
                TherapistName = row.Therapist.DisplayName,
                PracticeName = row.Practice.Name,
                PracticePhone = row.Practice.Phone,
                row.Session.RowVersion,
                row.Session.State,
                row.Session.LastSequence,
                Consent = database.Consents.Where(consent => consent.ClientId == row.Id).OrderByDescending(consent => consent.GivenAt).Select(consent => consent.Version).FirstOrDefault(),
                Ack = database.InboundMessages.Where(message => message.ClientId == row.Id && message.Key == inbound).Select(message => message.Ack).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var key = await vault.KeyOfAsync(client, cancellationToken);
        var opening = new TurnOpening
        {
            SeenAs = head.Ack is { } ack ? key.OpenText(SealedKind.Acknowledgement, Convert.ToHexString(inbound), ack).Value : null,
            RowVersion = head.RowVersion,
            Session = head.State is { } state ? key.Open(SealedKind.Session, client.ToString(), state) : (ReadOnlyMemory<byte>?)null,
            LastSequence = head.LastSequence,
            Client = new ClientProfile
            {
                Id = client,
                Name = key.OpenText(SealedKind.ClientName, client.ToString(), head.Name),
                Locale = head.Locale,
                TimeZone = head.TimeZone,
                Country = head.Country,
                TherapistName = head.TherapistName,
                PracticeName = head.PracticeName,
                PracticePhone = head.PracticePhone,
                ConsentVersion = head.Consent,
            },
            Assignments = [],
            OpenRuns = [],
        };

        return opening.SeenAs is not null
            ? opening
            : opening with
            {
                Assignments = await AssignmentsAsync(client, key, cancellationToken),
                OpenRuns = await OpenRunsAsync(client, key, cancellationToken),
                LastEntry = await LastEntryAsync(client, key, cancellationToken),
            };
    }

    private async Task<IReadOnlyList<Assignment>> AssignmentsAsync(ClientId client, ClientKey key, CancellationToken cancellationToken)
    {
        var rows = await database.Assignments.AsNoTracking()
            .Where(row => row.ClientId == client)
            .OrderBy(row => row.AssignedAt).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new Assignment
        {
            Id = row.Id,
            Homework = row.Homework,
            Goal = key.OpenText(SealedKind.AssignmentGoal, row.Id.ToString(), row.Goal),
            AssignedAt = row.AssignedAt,
        })];
    }

    private async Task<IReadOnlyList<Run>> OpenRunsAsync(ClientId client, ClientKey key, CancellationToken cancellationToken)
    {
        var rows = await database.Runs.AsNoTracking()
            .Where(row => row.ClientId == client && row.EndedAt == null)
            .OrderBy(row => row.StartedAt).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(key.Open)];
    }

    private async Task<Entry?> LastEntryAsync(ClientId client, ClientKey key, CancellationToken cancellationToken)
    {
        var row = await database.Entries.AsNoTracking()
            .Where(entry => entry.ClientId == client)
            .OrderByDescending(entry => entry.FinishedAt).ThenByDescending(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : key.Open(row);
    }
}
