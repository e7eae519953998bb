namespace Microsoft.Bot.Builder;

/// <summary>State of a user on a channel, in whatever conversation.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ChannelIdOf(turnContext)}/users/{UserIdOf(turnContext)}";
}
