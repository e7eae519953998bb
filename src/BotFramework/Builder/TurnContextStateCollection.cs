namespace Microsoft.Bot.Builder;

/// <summary>What the parts of a turn leave for one another, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object?>
{
    /// <returns>Null when there is nothing by that name, or it is of another type.</returns>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>What was added under its type's name.</summary>
    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <inheritdoc cref="Add{T}(string, T)"/>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);

    /// <summary>Adds or replaces; null removes the entry.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    /// <inheritdoc cref="Set{T}(string, T)"/>
    public void Set<T>(T? value)
        where T : class => Set(typeof(T).FullName!, value);
}
