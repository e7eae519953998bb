using HomeworkBot.Core;
using HomeworkBot.Core.Review;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Access;

internal sealed class SignInLinks(IDbContextFactory<AppDbContext> databases, TimeProvider time) : ISignInLinks
{
    public async Task<string> CreateAsync(TherapistId therapist, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        var now = time.GetUtcNow();
        var secret = Secret.New();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.SignInLinks.Add(new SignInLinkRow
        {
            SecretHash = Secret.Hash(secret),
            TherapistId = therapist.Value,
            CreatedAt = now,
            ExpiresAt = now + lifetime,
        });
        await database.SaveChangesAsync(cancellationToken);
        return secret;
    }

    public async Task<TherapistId?> UseAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = Secret.Hash(secret);
        var now = time.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var used = await database.SignInLinks
            .Where(link => link.SecretHash == hash && link.UsedAt == null && link.ExpiresAt > now)
            .ExecuteUpdateAsync(link => link.SetProperty(row => row.UsedAt, now), cancellationToken);
        return used == 0
            ? null
            : new TherapistId(await database.SignInLinks.Where(link => link.SecretHash == hash).Select(link => link.TherapistId).SingleAsync(cancellationToken));
    }
}
