namespace Microsoft.Bot.Builder;

/// <summary>Several states, loaded and saved together.</summary>
public class BotStateSet
{
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    public List<BotState> BotStates { get; set; } = [];

    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)).ToArray());

    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)).ToArray());
}
