namespace Microsoft.Bot.Builder;

/// <summary>State of a user within one conversation.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ChannelIdOf(turnContext)}/conversations/{ConversationIdOf(turnContext)}/users/{UserIdOf(turnContext)}";
}
