using HomeworkBot.Core;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Dialogs.Tests.Homework;

/// <summary>Remembers the session committed last.</summary>
internal sealed class Watch(ITurnStore inner) : ITurnStore
{
    public ReadOnlyMemory<byte> Session { get; private set; }

    public Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken) =>
        inner.OpenAsync(key, client, cancellationToken);

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        Session = commit.Session;
        return inner.CommitAsync(commit, cancellationToken);
    }
}
