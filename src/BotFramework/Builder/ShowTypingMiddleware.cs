using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is writing while a message is being answered. Typing goes straight to the adapter and is no response.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _timeProvider;

    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds between signs.</param>
    /// <param name="timeProvider">The clock; by default the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or the period not positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000, TimeProvider? timeProvider = null)
    {
        if (delay < 0)
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        if (period <= 0)
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
        _timeProvider = timeProvider ?? TimeProvider.System;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = SendTypingAsync(turnContext, answered.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await answered.CancelAsync().ConfigureAwait(false);
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        for (var wait = _delay; ; wait = _period)
        {
            await Task.Delay(wait, _timeProvider, cancellationToken).ConfigureAwait(false);
            var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
            typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken).ConfigureAwait(false);
        }
    }
}
