using HomeworkBot.Dialogs.Main;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs;

/// <summary>The bot: takes messages, and the opening of a page, to the main dialog.</summary>
internal sealed class CompanionBot : IBot
{
    private readonly DialogSet dialogs;

    public CompanionBot(MainDialog main) => dialogs = new DialogSet(SessionProperty.Dialogs).Add(main);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var turn = Turn.Of(turnContext);
        var talk = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var moved = turn.Session.Channel is { } last && last != turn.Key.Channel;
        if (talk.ActiveDialog is null)
            await talk.BeginDialogAsync(MainDialog.Name, null, cancellationToken);
        else if (turn.Taken || (moved && !turn.IsMessage))
            await talk.RepromptDialogAsync(cancellationToken);
        else if (turn.IsMessage)
            await talk.ContinueDialogAsync(cancellationToken);

        turn.Session.Channel = turn.Key.Channel;
    }
}
