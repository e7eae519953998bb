namespace Microsoft.Bot.Builder;

/// <summary>A lambda as middleware.</summary>
public class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _toCall;

    /// <exception cref="ArgumentNullException"><paramref name="anonymousMethod"/> is null.</exception>
    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod) =>
        _toCall = anonymousMethod ?? throw new ArgumentNullException(nameof(anonymousMethod));

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
        _toCall(turnContext, next, cancellationToken);
}
