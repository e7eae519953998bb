using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Conversations;

internal sealed class AttachmentStore(IDbContextFactory<AppDbContext> databases, Vault vault, TimeProvider time) : IAttachmentStore
{
    public async Task<AttachmentId> SaveAsync(ClientId client, AttachmentContent content, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = new AttachmentId(Guid.CreateVersion7(now));
        var key = await vault.KeyOfAsync(client, cancellationToken);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.Attachments.Add(new AttachmentRow
        {
            Id = id,
            ClientId = client,
            ContentType = content.ContentType,
            Name = key.Seal(SealedKind.AttachmentName, id.ToString(), content.Name),
            Content = key.Seal(SealedKind.AttachmentContent, id.ToString(), content.Bytes.Span),
            SavedAt = now,
        });
        await database.SaveChangesAsync(cancellationToken);
        return id;
    }

    public async Task<AttachmentContent?> FindAsync(ClientId client, AttachmentId id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await database.Attachments.AsNoTracking().SingleOrDefaultAsync(found => found.Id == id && found.ClientId == client, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var key = await vault.KeyOfAsync(client, cancellationToken);
        return new AttachmentContent(
            key.OpenText(SealedKind.AttachmentName, id.ToString(), row.Name),
            row.ContentType,
            key.Open(SealedKind.AttachmentContent, id.ToString(), row.Content));
    }
}
