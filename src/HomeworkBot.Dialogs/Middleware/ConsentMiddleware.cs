using HomeworkBot.Core.Clients;
using HomeworkBot.Dialogs.Consent;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Middleware;

/// <summary>
/// Lets nothing through to the homework before the client has given consent, in this wording of it. The talk about it
/// has a stack of its own, so that an open run is untouched when the wording changes.
/// </summary>
internal sealed class ConsentMiddleware : IMiddleware
{
    private readonly DialogSet dialogs = new DialogSet(SessionProperty.Consent).Add(new ConsentDialog());

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        if (!turn.HasConsented(ConsentVersions.Current))
        {
            await TalkAsync(turnContext, turn, cancellationToken);
            if (!turn.HasConsented(ConsentVersions.Current))
                return;

            // The reply was to the consent, not to what the homework asked last.
            turn.Taken = true;
        }

        await next(cancellationToken);
    }

    private async Task TalkAsync(ITurnContext turnContext, Turn turn, CancellationToken cancellationToken)
    {
        var talk = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        if (talk.ActiveDialog is null)
            await talk.BeginDialogAsync(ConsentDialog.Name, null, cancellationToken);
        else if (turn.Taken)
            await talk.RepromptDialogAsync(cancellationToken);
        else if (turn.IsMessage)
            await talk.ContinueDialogAsync(cancellationToken);
    }
}
