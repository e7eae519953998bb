using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;

namespace HomeworkBot.Channels.Tests.Fakes;

/// <summary>Files in memory.</summary>
internal sealed class FakeAttachments : IAttachmentStore
{
    public Dictionary<AttachmentId, (ClientId Client, AttachmentContent Content)> Files { get; } = [];

    public Task<AttachmentId> SaveAsync(ClientId client, AttachmentContent content, CancellationToken cancellationToken)
    {
        var id = new AttachmentId(Guid.NewGuid());
        Files[id] = (client, content);
        return Task.FromResult(id);
    }

    public Task<AttachmentContent?> FindAsync(ClientId client, AttachmentId id, CancellationToken cancellationToken) =>
        Task.FromResult(Files.TryGetValue(id, out var file) && file.Client == client ? file.Content : null);
}
