using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Asking;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;

namespace HomeworkBot.Dialogs.Main;

/// <summary>SHARE and PRIVATE outside a run: another choice about the newest entry, which is named so that nobody is mistaken about it.</summary>
internal sealed class LastEntrySharing(IHomeworks homeworks)
{
    /// <summary>Changes it and says so. False when there is no entry, which is said too.</summary>
    public async Task<bool> ChangeAsync(ITurnContext context, bool share, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.LastEntry is not { } entry)
        {
            await context.SayAsync(Phrases.NoEntry, cancellationToken);
            return false;
        }

        var definition = await homeworks.FindAsync(entry.Version, turn.Client.Locale, cancellationToken);
        var title = definition?.Title ?? string.Empty;
        var day = LocalDay.Say(entry.FinishedAt, turn.Client);
        turn.ShareLast(share ? Sharing.Shared : Sharing.Private);
        var text = (share, entry.Sharing) switch
        {
            (true, _) => turn.Text(Phrases.NowShared, title, day),
            (false, Sharing.Private) => turn.Text(Phrases.NowPrivate, title, day) + "\n" + turn.Text(Phrases.KeptPrivate),
            (false, _) => turn.Text(Phrases.NowPrivate, title, day) + "\n" + turn.Text(Phrases.KeptPrivate) + "\n" + turn.Text(Phrases.ReadAlready),
        };
        await context.SayAsync(text, cancellationToken);
        return true;
    }
}
