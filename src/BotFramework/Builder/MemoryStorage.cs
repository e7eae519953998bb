using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.State;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Storage in this process's memory, for tests and for trying out. Items keep their types; each reader gets its own copy.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private static readonly ConditionalWeakTable<JsonObject, Item> s_shown = [];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Item> _items = [];
    private readonly Dictionary<string, JsonObject>? _shownIn;
    private long _nextETag;

    /// <param name="dictionary">
    /// Where a test sees, as JSON, what is stored, or puts it for the bot to find; storages on the same dictionary store the
    /// same. Null keeps what is stored out of sight, and is much faster.
    /// </param>
    public MemoryStorage(Dictionary<string, JsonObject>? dictionary = null) => _shownIn = dictionary;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            Item? item;
            lock (_lock)
                item = Find(key);

            if (item is null)
                continue;

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
                Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object? value)
    {
        if (value is null)
        {
            Remove(key);
            return;
        }

        string? eTag = null;
        if (value is IStoreItem { ETag: var expected })
        {
            if (Find(key)?.ETag is { } current && expected != "*" && expected != current)
                throw new Exception($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {current}");

            eTag = (_nextETag++).ToString(CultureInfo.InvariantCulture);
        }

        var item = new Item(value, eTag);
        if (_shownIn is null)
            _items[key] = item;
        else
            _shownIn[key] = Show(item);
    }

    private Item? Find(string key)
    {
        if (_shownIn is null)
            return _items.GetValueOrDefault(key);
        if (!_shownIn.TryGetValue(key, out var json) || json is null)
            return null;

        return s_shown.TryGetValue(json, out var item) ? item : new Item(json, json[ETagName]?.GetValue<string>());
    }

    private void Remove(string key)
    {
        _items.Remove(key);
        _shownIn?.Remove(key);
    }

    private static JsonObject Show(Item item)
    {
        var json = JsonSerializer.SerializeToNode(item.Value, ProtocolJson.Options) as JsonObject
            ?? throw new InvalidOperationException($"A {item.Value.GetType()} cannot be shown as a JSON object.");
        if (item.ETag is not null)
            json[ETagName] = item.ETag;
        s_shown.Add(json, item);
        return json;
    }

    private sealed record Item(object Value, string? ETag);
}
