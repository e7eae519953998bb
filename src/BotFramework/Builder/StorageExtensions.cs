namespace Microsoft.Bot.Builder;

/// <summary>Storage of one type of item.</summary>
public static class StorageExtensions
{
    /// <returns>The items found that are <typeparamref name="TStoreItem"/>s; others are left out.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, value) in items)
        {
            if (value is TStoreItem item)
                found.Add(key, item);
        }

        return found;
    }

    public static Task WriteAsync<TStoreItem>(this IStorage storage, IDictionary<string, TStoreItem> changes, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(changes);
        var untyped = new Dictionary<string, object>(changes.Count);
        foreach (var (key, value) in changes)
            untyped.Add(key, value);

        return storage.WriteAsync(untyped, cancellationToken);
    }
}
