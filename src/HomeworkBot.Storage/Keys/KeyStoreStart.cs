using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Keys;

/// <summary>Brings the key store up: its tables, the master key, and the proof that the one opens the other.</summary>
internal sealed class KeyStoreStart(IDbContextFactory<KeysDbContext> databases, IKeyWrapper wrapper)
{
    /// <exception cref="StorageStartException">The master key is missing or not the one.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
        var newest = await database.ClientKeys.AsNoTracking().OrderByDescending(row => row.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        await wrapper.PrepareAsync(mayCreate: newest is null, cancellationToken);
        if (newest is null)
        {
            return;
        }

        if (newest.WrappedBy != wrapper.KeyId)
        {
            throw new StorageStartException(
                $"The master key is not the one the clients' keys were wrapped with: they need key {newest.WrappedBy}, and this is key {wrapper.KeyId}.");
        }

        try
        {
            await wrapper.UnwrapAsync(newest.Wrapped, cancellationToken);
        }
        catch (CryptographicException damaged)
        {
            throw new StorageStartException("The key store is damaged: the master key is the right one, but does not open the clients' keys.", damaged);
        }
    }
}
