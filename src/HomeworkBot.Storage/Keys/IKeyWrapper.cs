namespace HomeworkBot.Storage.Keys;

/// <summary>The master key: it wraps the clients' keys and never leaves its place.</summary>
internal interface IKeyWrapper
{
    /// <summary>Names the master key, so that a wrong one is told from a damaged one. At most 64 characters; says nothing of the key.</summary>
    string KeyId { get; }

    /// <summary>Makes the master key ready.</summary>
    /// <param name="mayCreate">Whether a missing one may be made: only while it has wrapped nothing yet.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="StorageStartException">It is missing or unreadable.</exception>
    Task PrepareAsync(bool mayCreate, CancellationToken cancellationToken);

    ValueTask<byte[]> WrapAsync(ReadOnlyMemory<byte> key, CancellationToken cancellationToken);

    /// <exception cref="System.Security.Cryptography.CryptographicException">Wrapped by another master key, or damaged.</exception>
    ValueTask<byte[]> UnwrapAsync(ReadOnlyMemory<byte> wrapped, CancellationToken cancellationToken);
}
