using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Access;

internal sealed class ClientAccess(IDbContextFactory<AppDbContext> databases, Vault vault, Pins pins, TimeProvider time) : IClientAccess
{
    public async Task<InvitationStatus> LookAsync(string invitationSecret, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await Usable(database, invitationSecret).Select(invitation => (bool?)invitation.Demo).SingleOrDefaultAsync(cancellationToken) switch
        {
            null => InvitationStatus.Closed,
            true => InvitationStatus.Demo,
            false => InvitationStatus.Open,
        };
    }

    public async Task<DeviceGrant?> AcceptAsync(string invitationSecret, string? pin, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var invitation = await Usable(database, invitationSecret).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (invitation is null || (pin is null && !invitation.Demo))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var secret = Secret.New();
        var id = new DeviceId(Guid.CreateVersion7(now));
        var device = new DeviceRow
        {
            Id = id,
            ClientId = invitation.ClientId,
            InvitationId = invitation.Id,
            SecretHash = Secret.Hash(secret),
            PinHash = pin is null || invitation.Demo ? null : pins.Hash(await vault.KeyOfAsync(invitation.ClientId, cancellationToken), id, pin),
            CreatedAt = now,
        };

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var used = await Usable(database, invitationSecret)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.UsedAt, found => found.UsedAt ?? now), cancellationToken);
        if (used == 0)
        {
            return null;
        }

        database.Devices.Add(device);
        await database.SaveChangesAsync(cancellationToken);
        var granted = await Devices(database.Devices.Where(row => row.Id == id)).SingleAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new DeviceGrant(granted, secret);
    }

    public async Task<Device?> FindDeviceAsync(string deviceSecret, CancellationToken cancellationToken)
    {
        var hash = Secret.Hash(deviceSecret);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await Devices(database.Devices.Where(device => device.SecretHash == hash && device.RevokedAt == null)).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<PinResult> TryPinAsync(DeviceId device, string pin, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = time.GetUtcNow();
        DateTimeOffset? lockEnd = now + Pins.LockTime;
        await using var database = await databases.CreateDbContextAsync(cancellationToken);

        // Counted before it is compared, and locked by the last try that counts: guesses sent at once gain nothing.
        var counted = await database.Devices
            .Where(row => row.Id == device && row.RevokedAt == null && row.PinHash != null && (row.LockedUntil == null || row.LockedUntil <= now))
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(found => found.FailedPins, found => found.LockedUntil == null ? found.FailedPins + 1 : 1)
                    .SetProperty(found => found.LockedUntil, found => found.LockedUntil == null && found.FailedPins + 1 >= Pins.Tries ? lockEnd : null),
                cancellationToken);
        if (counted == 0)
        {
            return PinResult.Locked;
        }

        var row = await database.Devices.AsNoTracking().SingleAsync(found => found.Id == device, cancellationToken);
        if (!pins.IsRight(await vault.KeyOfAsync(row.ClientId, cancellationToken), device, row.PinHash!, pin))
        {
            return row.LockedUntil is null ? PinResult.Wrong : PinResult.Locked;
        }

        await database.Devices
            .Where(found => found.Id == device)
            .ExecuteUpdateAsync(
                found => found.SetProperty(changed => changed.FailedPins, 0).SetProperty(changed => changed.LockedUntil, (DateTimeOffset?)null),
                cancellationToken);
        return PinResult.Right;
    }

    private static IQueryable<Device> Devices(IQueryable<DeviceRow> rows) =>
        rows.Select(device => new Device(device.Id, device.ClientId, device.Client.ConversationId, device.PinHash != null)
        {
            PracticeName = device.Client.Practice.Name,
            Country = device.Client.Country,
            Locale = device.Client.Locale,
        });

    private IQueryable<InvitationRow> Usable(AppDbContext database, string secret)
    {
        var hash = Secret.Hash(secret);
        var now = time.GetUtcNow();
        return database.Invitations.Where(invitation =>
            invitation.SecretHash == hash
            && invitation.RevokedAt == null
            && invitation.ExpiresAt > now
            && (invitation.UsedAt == null || invitation.Demo));
    }
}
