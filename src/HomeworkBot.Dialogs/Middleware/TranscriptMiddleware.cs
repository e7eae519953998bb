using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;

namespace HomeworkBot.Dialogs.Middleware;

/// <summary>
/// Writes the client's message down before anything else looks at it. Opening a page goes on without a line; activities
/// of any other kind (typing, events, reactions) end here.
/// </summary>
internal sealed class TranscriptMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        if (turn.IsMessage)
            turn.Hear(turnContext.Activity);
        else if (!turn.IsArrival)
            return Task.CompletedTask;

        return next(cancellationToken);
    }
}
