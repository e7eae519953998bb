using HomeworkBot.Core;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Dialogs.Tests.Middleware;

/// <summary>Once it is on, a client whose consent was of an older wording, until a new one is given.</summary>
internal sealed class OldConsent
{
    public bool On { get; set; }

    public ITurnStore Over(ITurnStore inner) => new Store(inner, this);

    private sealed class Store(ITurnStore inner, OldConsent old) : ITurnStore
    {
        public async Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken)
        {
            var opening = await inner.OpenAsync(key, client, cancellationToken);
            return old.On && opening is not null ? opening with { Client = opening.Client with { ConsentVersion = "older" } } : opening;
        }

        public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
        {
            old.On &= commit.ConsentGiven is null;
            return inner.CommitAsync(commit, cancellationToken);
        }
    }
}
