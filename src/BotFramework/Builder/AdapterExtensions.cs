namespace Microsoft.Bot.Builder;

/// <summary>Storage and states for every turn of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Turns find the storage as <c>TurnState.Get&lt;IStorage&gt;()</c>.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Turns find each state by its type, such as <c>TurnState.Get&lt;ConversationState&gt;()</c>.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName!));

        return botAdapter;
    }
}
