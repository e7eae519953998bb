namespace Microsoft.Bot.Builder;

/// <summary>Leaves a service in the state of every turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    public RegisterClassMiddleware(T service) => Service = service;

    /// <param name="service">The service.</param>
    /// <param name="key">The name it goes by; by default its type's.</param>
    public RegisterClassMiddleware(T service, string key)
        : this(service) => Key = key;

    public T Service { get; set; }

    /// <summary>The name the service goes by; null for its type's.</summary>
    public string? Key { get; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        turnContext.TurnState.Set(Key ?? typeof(T).FullName!, Service);
        return nextTurn(cancellationToken);
    }
}
