using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// Takes a message through one turn: open, run middleware and bot, commit. A turn that lost against another of the same
/// client runs again from the new state, which is safe because nothing was sent. A message that was seen before is only
/// acknowledged again.
/// </summary>
public sealed partial class TurnRunner(
    ITurnStore store,
    OutboxAdapter adapter,
    IBot bot,
    ConversationSignals signals,
    TimeProvider clock,
    ILogger<TurnRunner> log) : IInbox
{
    private const int Tries = 3;

    /// <exception cref="TurnFailedException">The turn failed three times; nothing of it was stored.</exception>
    public async Task<Receipt> ReceiveAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        var failure = TurnFailedException.Conflict();
        var broken = 0;
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            try
            {
                var opening = await store.OpenAsync(inbound.Key, inbound.Client, cancellationToken);
                if (opening is null)
                    throw TurnFailedException.UnknownClient();

                if (opening.SeenAs is { } seen)
                    return new Receipt(seen, Repeated: true);

                // What broke twice may be broken by the session itself; the answers are not in it.
                var turn = await RunAsync(inbound, opening, forget: broken == Tries - 1, cancellationToken);
                var commit = turn.ToCommit(inbound.Client);
                var result = await store.CommitAsync(commit, cancellationToken);
                if (result == CommitResult.Committed)
                {
                    signals.Raise(inbound.Client);
                    return new Receipt(commit.AckActivityId, Repeated: false);
                }

                // A duplicate is opened again like a conflict, and found to have been seen.
                LogAgain(inbound.Client.Value, attempt, result);
                failure = TurnFailedException.Conflict();
            }
            catch (Exception fault) when (fault is not OperationCanceledException and not TurnFailedException)
            {
                // Its message may quote a client, so only its type and place are written down.
                LogFault(inbound.Client.Value, attempt, fault.GetType().Name, fault.StackTrace);
                failure = TurnFailedException.Fault();
                broken++;
            }
        }

        throw failure;
    }

    private async Task<Turn> RunAsync(Inbound inbound, TurnOpening opening, bool forget, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Read(inbound.Activity.Span);
        var turn = new Turn(inbound.Key, opening, SessionOf(inbound, opening, forget), activity, clock.GetUtcNow());
        await adapter.RunAsync(turn, activity, bot.OnTurnAsync, cancellationToken);
        return turn;
    }

    private Session SessionOf(Inbound inbound, TurnOpening opening, bool forget)
    {
        if (opening.Session is not { } json)
            return new Session();

        if (!forget && SessionJson.Read(json) is { } session)
            return session;

        LogForgotten(inbound.Client.Value);
        return new Session();
    }

    [LoggerMessage(LogLevel.Debug, "Turn of client {Client} runs again: try {Attempt} ended in {Result}")]
    private partial void LogAgain(Guid client, int attempt, CommitResult result);

    [LoggerMessage(LogLevel.Error, "Turn of client {Client} broke at try {Attempt}: {Fault}\n{Place}")]
    private partial void LogFault(Guid client, int attempt, string fault, string? place);

    [LoggerMessage(LogLevel.Warning, "Session of client {Client} could not be used; the talk begins anew, the runs are kept")]
    private partial void LogForgotten(Guid client);
}
