using System.Text;
using HomeworkBot.Core;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Dialogs.Tests.Turns;

/// <summary>Once it is on, gives a session other than the one that was stored.</summary>
internal sealed class BrokenSession(ITurnStore inner, string session) : ITurnStore
{
    public bool On { get; set; }

    public async Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken)
    {
        var opening = await inner.OpenAsync(key, client, cancellationToken);
        return On && opening is not null ? opening with { Session = Encoding.UTF8.GetBytes(session) } : opening;
    }

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) => inner.CommitAsync(commit, cancellationToken);
}
