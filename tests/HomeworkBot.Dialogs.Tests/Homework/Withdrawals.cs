using HomeworkBot.Core;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Dialogs.Tests.Homework;

/// <summary>Remembers which lines were withdrawn from the transcript.</summary>
internal sealed class Withdrawals(ITurnStore inner) : ITurnStore
{
    public HashSet<long> Lines { get; } = [];

    public Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken) =>
        inner.OpenAsync(key, client, cancellationToken);

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        Lines.UnionWith(commit.WithdrawnLines);
        return inner.CommitAsync(commit, cancellationToken);
    }
}
