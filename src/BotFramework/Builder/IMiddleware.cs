namespace Microsoft.Bot.Builder;

/// <summary>Acts before and after the rest of a turn, or instead of it by not calling <c>next</c>.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
