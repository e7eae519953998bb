using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Dialogs.Tests.Turns;

/// <summary>Before the first commit, commits a turn of somebody else's: of the same message, or of another one.</summary>
internal sealed class OtherTurnFirst(ITurnStore inner, bool sameMessage) : ITurnStore
{
    private bool done;

    public Task<TurnOpening?> OpenAsync(InboundKey key, ClientId client, CancellationToken cancellationToken) =>
        inner.OpenAsync(key, client, cancellationToken);

    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (!done)
        {
            done = true;
            var line = commit.Lines[0] with
            {
                Activity = ActivityJson.Write(new Activity { Type = ActivityTypes.Message, Text = "from another turn" }),
            };
            var other = new TurnCommit
            {
                Key = sameMessage ? commit.Key : commit.Key with { Id = "other" },
                Client = commit.Client,
                ExpectedRowVersion = commit.ExpectedRowVersion,
                AckActivityId = "by the other turn",
                Session = "{\"v\":1,\"dialogs\":{\"$\":[]}}"u8.ToArray(),
                At = commit.At,
                Lines = [line],
            };
            Assert.Equal(CommitResult.Committed, await inner.CommitAsync(other, cancellationToken));
        }

        return await inner.CommitAsync(commit, cancellationToken);
    }
}
