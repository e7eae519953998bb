using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;

namespace HomeworkBot.Dialogs.Middleware;

/// <summary>
/// The one command that must work in every state, before consent too: help. Whatever was asked is asked again after it.
/// The other verbs mean something only where a question is open, and are dealt with there.
/// </summary>
internal sealed class CommandsMiddleware : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        if (turn.Verb == Verb.Help)
        {
            turn.Taken = true;
            await turnContext.SayAsync(HelpText(turn), cancellationToken);
        }

        await next(cancellationToken);
    }

    private static string HelpText(Turn turn) => string.Join(
        '\n',
        turn.Client.PracticePhone is { } phone
            ? [turn.Text(Phrases.Help), turn.Text(Phrases.HelpPhone, phone), turn.Text(Phrases.HelpVerbs)]
            : [turn.Text(Phrases.Help), turn.Text(Phrases.HelpVerbs)]);
}
