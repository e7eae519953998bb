using HomeworkBot.Core;
using HomeworkBot.Core.Review;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Access;

internal sealed class Invitations(IDbContextFactory<AppDbContext> databases, StorageOptions options, TimeProvider time) : IInvitations
{
    public async Task<NewInvitation?> CreateAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (!await IsOwnAsync(database, therapist, client, cancellationToken))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var secret = Secret.New();
        var invitation = new InvitationRow
        {
            Id = new InvitationId(Guid.CreateVersion7(now)),
            ClientId = client,
            SecretHash = Secret.Hash(secret),
            Demo = false,
            CreatedAt = now,
            ExpiresAt = now + options.InvitationLifetime,
        };
        database.Invitations.Add(invitation);
        await database.SaveChangesAsync(cancellationToken);
        return new NewInvitation(invitation.Id, secret, invitation.ExpiresAt);
    }

    public async Task<IReadOnlyList<InvitationSummary>> ListAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await IsOwnAsync(database, therapist, client, cancellationToken)
            ? await database.Invitations
                .Where(invitation => invitation.ClientId == client)
                .OrderByDescending(invitation => invitation.CreatedAt)
                .Select(invitation => new InvitationSummary(invitation.Id, invitation.CreatedAt, invitation.ExpiresAt, invitation.UsedAt, invitation.RevokedAt))
                .ToListAsync(cancellationToken)
            : [];
    }

    public async Task<bool> RevokeAsync(TherapistId therapist, InvitationId invitation, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = time.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var own = await database.Invitations
            .Where(row => row.Id == invitation && database.Clients.Any(client => client.Id == row.ClientId && client.TherapistId == therapist.Value))
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.RevokedAt, found => found.RevokedAt ?? now), cancellationToken);
        if (own == 0)
        {
            return false;
        }

        await database.Devices
            .Where(device => device.InvitationId == invitation && device.RevokedAt == null)
            .ExecuteUpdateAsync(device => device.SetProperty(found => found.RevokedAt, now), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<bool> IsOwnAsync(AppDbContext database, TherapistId therapist, ClientId client, CancellationToken cancellationToken) =>
        database.Clients.AnyAsync(row => row.Id == client && row.TherapistId == therapist.Value, cancellationToken);
}
