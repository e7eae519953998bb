using System.Security.Cryptography;
using HomeworkBot.Core;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Keys;

/// <summary>Gives out clients' keys.</summary>
internal sealed class Vault(IDbContextFactory<KeysDbContext> databases, IKeyWrapper wrapper, KeyCache cache, TimeProvider time)
{
    /// <summary>Makes a new client's key. Never anything but a new client's: a missing key means that the client was erased.</summary>
    public async Task<ClientKey> CreateAsync(ClientId client, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(Sealing.KeyLength);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.ClientKeys.Add(new ClientKeyRow
        {
            ClientId = client,
            Wrapped = await wrapper.WrapAsync(key, cancellationToken),
            WrappedBy = wrapper.KeyId,
            CreatedAt = time.GetUtcNow(),
        });
        await database.SaveChangesAsync(cancellationToken);
        return Keep(client, key);
    }

    /// <exception cref="ClientErasedException">There is no key (any more).</exception>
    public async ValueTask<ClientKey> KeyOfAsync(ClientId client, CancellationToken cancellationToken)
    {
        if (cache.Find(client) is { } known)
        {
            return known;
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await database.ClientKeys.AsNoTracking().SingleOrDefaultAsync(keys => keys.ClientId == client, cancellationToken)
            ?? throw new ClientErasedException(client);
        return Keep(client, await wrapper.UnwrapAsync(row.Wrapped, cancellationToken));
    }

    private ClientKey Keep(ClientId client, byte[] key)
    {
        var unwrapped = new ClientKey(client, key);
        cache.Keep(client, unwrapped);
        return unwrapped;
    }
}
