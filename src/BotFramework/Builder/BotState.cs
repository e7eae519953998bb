using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.State;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State under one storage key: read when first needed in a turn, kept with the turn, written by
/// <see cref="SaveChangesAsync"/> when it changed.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <param name="storage">Where the state is kept.</param>
    /// <param name="contextServiceKey">The name under which a turn holds the state while it lasts.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    /// <exception cref="ArgumentNullException">The name is null or white space.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));

        return new Accessor<T>(this, name);
    }

    /// <summary>Reads the state unless this turn has it already.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Read again, forgetting what the turn changed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidOperationException">What is stored under the key is no state.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (!force && GetCachedState(turnContext) is not null)
            return;

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var value);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(value switch
        {
            null => new Dictionary<string, object?>(),
            IDictionary<string, object?> dictionary => dictionary,
            JsonObject json => json.ToDictionary(pair => pair.Key, object? (pair) => pair.Value?.DeepClone()),
            JsonElement { ValueKind: JsonValueKind.Object } json => json.EnumerateObject().ToDictionary(pair => pair.Name, object? (pair) => pair.Value.Clone()),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        });
    }

    /// <summary>Writes the state if this turn changed it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Write it even unchanged.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached)
            return;

        var hash = StateHash.Of(cached.State);
        if (!force && hash == cached.Hash)
            return;

        var changes = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Hash = hash;
    }

    /// <summary>Empties the state in this turn; saving then stores it empty.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(new Dictionary<string, object?>()) { Hash = null };
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from this turn and from storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the loaded state as JSON, to look at.</summary>
    /// <exception cref="InvalidOperationException">The state is not loaded.</exception>
    public JsonNode? Get(ITurnContext turnContext) =>
        JsonSerializer.SerializeToNode(Loaded(turnContext).State, ProtocolJson.Options);

    /// <returns>The state as this turn has it; null when it is not loaded.</returns>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <returns>The key under which the state of this turn is stored.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <returns>The value; a reference type's default when there is none.</returns>
    /// <exception cref="KeyNotFoundException">There is none, and a value type's default would look like one.</exception>
    protected Task<T?> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        if (!TryGet<T>(turnContext, propertyName, out var value) && typeof(T).IsValueType)
            throw new KeyNotFoundException(propertyName);

        return Task.FromResult(value);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        Loaded(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        Loaded(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private protected static string ChannelIdOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");

    private protected static string ConversationIdOf(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");

    private protected static string UserIdOf(ITurnContext turnContext) =>
        turnContext.Activity.From?.Id ?? throw new InvalidOperationException("invalid activity-missing From.Id");

    private CachedBotState Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException($"{GetType().Name} is not loaded in this turn.");

    private bool TryGet<T>(ITurnContext turnContext, string name, out T? value)
    {
        if (!Loaded(turnContext).State.TryGetValue(name, out var stored))
        {
            value = default;
            return false;
        }

        value = ProtocolJson.Read<T>(stored);
        return true;
    }

    /// <summary>A state as one turn has it.</summary>
    public class CachedBotState
    {
        internal CachedBotState(IDictionary<string, object?> state)
        {
            State = state;
            Hash = StateHash.Of(state);
        }

        public IDictionary<string, object?> State { get; set; }

        /// <summary>The hash of what storage has; null when that is not known to be this state.</summary>
        internal UInt128? Hash { get; set; }
    }

    private sealed class Accessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var found = state.TryGet<T>(turnContext, name, out var value);
            if (defaultValueFactory is null || (found && value is not null))
                return value!;

            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}
