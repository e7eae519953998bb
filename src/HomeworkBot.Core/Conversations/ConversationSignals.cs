using System.Collections.Concurrent;

namespace HomeworkBot.Core.Conversations;

/// <summary>
/// Wakes whoever waits for new lines of a client. A signal carries nothing and may be early, late or doubled: the
/// waiter reads the log to see what there is.
/// </summary>
public sealed class ConversationSignals
{
    private readonly ConcurrentDictionary<ClientId, TaskCompletionSource> waiting = new();

    /// <summary>A task that ends at the next <see cref="Raise"/> for this client. Take it before reading the log.</summary>
    public Task Next(ClientId client) =>
        waiting.GetOrAdd(client, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Raise(ClientId client)
    {
        if (waiting.TryRemove(client, out var source))
        {
            source.SetResult();
        }
    }
}
