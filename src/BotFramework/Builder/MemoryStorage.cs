using System.Globalization;
using Microsoft.Bot.Builder.State;

namespace Microsoft.Bot.Builder;

/// <summary>Storage in this process's memory, for tests and for trying out. Items keep their types; each reader gets its own copy.</summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Item> _items = [];
    private long _nextETag;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            Item item;
            lock (_lock)
            {
                if (!_items.TryGetValue(key, out item))
                    continue;
            }

            // What is stored is never changed, only replaced, so it can be copied outside the lock.
            var copy = StateShape.CopyAny(item.Value, 0)!;
            if (copy is IStoreItem storeItem)
                storeItem.ETag = item.ETag;
            found[key] = copy;
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            var copy = StateShape.CopyAny(value, 0);
            lock (_lock)
                Write(key, copy);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object? value)
    {
        if (value is IStoreItem { ETag: var expected })
        {
            var current = _items.TryGetValue(key, out var item) ? item.ETag : null;
            if (current is not null && expected != "*" && expected != current)
                throw new Exception($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {current}");
        }

        if (value is null)
            _items.Remove(key);
        else
            _items[key] = new Item(value, value is IStoreItem ? (_nextETag++).ToString(CultureInfo.InvariantCulture) : null);
    }

    private readonly record struct Item(object Value, string? ETag);
}
