namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key. What is read is the reader's own: changing it changes nothing until it is written.</summary>
public interface IStorage
{
    /// <returns>The items found, by key; a key nobody wrote is absent.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes each item. One that is an <see cref="IStoreItem"/> is written only over the version it was read from.</summary>
    /// <exception cref="Exception">The item changed since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes; a key nobody wrote is passed over.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
