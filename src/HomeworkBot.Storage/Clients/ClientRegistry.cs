using HomeworkBot.Core;
using HomeworkBot.Storage.Access;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;

namespace HomeworkBot.Storage.Clients;

/// <summary>Makes clients and gives them homework, as rows the caller saves together.</summary>
internal sealed class ClientRegistry(Vault vault)
{
    /// <summary>A client with a key, a conversation and an empty session.</summary>
    public async Task<ClientRow> AddAsync(AppDbContext database, NewClient client, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var id = new ClientId(Guid.CreateVersion7(at));

        // The key first: a key without a client is harmless, a client without a key counts as erased.
        var key = await vault.CreateAsync(id, cancellationToken);
        var row = new ClientRow
        {
            Id = id,
            PracticeId = client.Practice,
            TherapistId = client.Therapist.Value,
            Name = key.Seal(SealedKind.ClientName, id.ToString(), client.Name),
            Locale = client.Locale,
            TimeZone = client.TimeZone,
            Country = client.Country,
            ConversationId = Secret.NewPublicId(),
            CreatedAt = at,
            Session = new SessionRow { ClientId = id },
        };
        database.Clients.Add(row);
        return row;
    }

    /// <summary>A homework for a client, with the client's own goal.</summary>
    public async Task<AssignmentRow> AssignAsync(AppDbContext database, ClientId client, string homework, ClientText goal, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var id = new AssignmentId(Guid.CreateVersion7(at));
        var key = await vault.KeyOfAsync(client, cancellationToken);
        var row = new AssignmentRow
        {
            Id = id,
            ClientId = client,
            Homework = homework,
            Goal = key.Seal(SealedKind.AssignmentGoal, id.ToString(), goal),
            AssignedAt = at,
        };
        database.Assignments.Add(row);
        return row;
    }
}
