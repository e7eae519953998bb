using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Storage.Access;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Clients;

/// <summary>Makes clients and gives them homework.</summary>
internal sealed class ClientRegistry(IDbContextFactory<AppDbContext> databases, Vault vault, TimeProvider time)
{
    /// <summary>Makes a client with a key, a conversation and an empty session.</summary>
    public async Task<ClientId> AddAsync(NewClient client, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = new ClientId(Guid.CreateVersion7(now));

        // The key first: a key without a client is harmless, a client without a key counts as erased.
        var key = await vault.CreateAsync(id, cancellationToken);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.Clients.Add(new ClientRow
        {
            Id = id,
            PracticeId = client.Practice,
            TherapistId = client.Therapist.Value,
            Name = key.Seal(SealedKind.ClientName, id.ToString(), client.Name),
            Locale = client.Locale,
            TimeZone = client.TimeZone,
            Country = client.Country,
            ConversationId = Secret.NewPublicId(),
            CreatedAt = now,
            Session = new SessionRow { ClientId = id },
        });
        await database.SaveChangesAsync(cancellationToken);
        return id;
    }

    /// <summary>Gives a client a homework.</summary>
    public async Task<Assignment> AssignAsync(ClientId client, string homework, ClientText goal, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var id = new AssignmentId(Guid.CreateVersion7(at));
        var key = await vault.KeyOfAsync(client, cancellationToken);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.Assignments.Add(new AssignmentRow
        {
            Id = id,
            ClientId = client,
            Homework = homework,
            Goal = key.Seal(SealedKind.AssignmentGoal, id.ToString(), goal),
            AssignedAt = at,
        });
        await database.SaveChangesAsync(cancellationToken);
        return new Assignment { Id = id, Homework = homework, Goal = goal, AssignedAt = at };
    }
}
