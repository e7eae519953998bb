using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;

namespace HomeworkBot.Dialogs.Middleware;

/// <summary>
/// Whoever sends a photo, a voice note or a file is told at once, in every state, that no one checks it for danger. Words
/// beside it are taken as usual; without words, what was asked is asked again.
/// </summary>
internal sealed class AttachmentMiddleware : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        if (turn.Reply.HasAttachments)
        {
            turn.Taken = string.IsNullOrWhiteSpace(turn.Reply.Text.Value);
            await turnContext.SayAsync(turn.Taken ? Phrases.Attachment : Phrases.AttachmentBeside, cancellationToken);
        }

        await next(cancellationToken);
    }
}
