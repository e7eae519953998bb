using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Takes down what comes in and what is sent, updated and deleted, in that order, when the turn is over, also when it failed.
/// The turn waits for the logger; a logger that fails does not fail the turn.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger) =>
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var transcript = new ConcurrentQueue<Activity>();
        var over = false;
        if (!IsOwnAccord(turnContext.Activity))
        {
            turnContext.Activity.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(turnContext.Activity.From.Role))
                turnContext.Activity.From.Role = RoleTypes.User;
            transcript.Enqueue(Entry(turnContext.Activity));
        }

        Listen(turnContext, AddAsync);
        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            over = true;
            await LogAsync(transcript).ConfigureAwait(false);
        }

        Task AddAsync(Activity entry)
        {
            transcript.Enqueue(entry);

            // What an adapter's error handler says comes when the middleware is done.
            return over ? LogAsync(transcript) : Task.CompletedTask;
        }
    }

    private static void Listen(ITurnContext turnContext, Func<Activity, Task> addAsync)
    {
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            foreach (var activity in activities)
                await addAsync(Entry(activity)).ConfigureAwait(false);

            return responses;
        });

        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var entry = Entry(activity);
            entry.Type = ActivityTypes.MessageUpdate;
            await addAsync(entry).ConfigureAwait(false);
            return response;
        });

        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId };
            await addAsync(Entry(deletion.ApplyConversationReference(reference))).ConfigureAwait(false);
        });
    }

    /// <summary>The event a turn of the bot's own accord begins with was not said by anybody.</summary>
    private static bool IsOwnAccord(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation;

    private static Activity Entry(Activity activity)
    {
        var entry = ProtocolJson.Clone(activity);
        entry.Id ??= $"g_{Guid.NewGuid()}";
        entry.Timestamp ??= TimeProvider.System.GetUtcNow();
        return entry;
    }

    private async Task LogAsync(ConcurrentQueue<Activity> transcript)
    {
        while (transcript.TryDequeue(out var activity))
        {
            try
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                // What was said does not belong in a trace, and an exception may quote it.
                Trace.TraceError("A transcript entry was lost: {0}", error.GetType());
            }
        }
    }
}
