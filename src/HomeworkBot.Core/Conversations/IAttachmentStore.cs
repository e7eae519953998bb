namespace HomeworkBot.Core.Conversations;

/// <summary>Photos, drawings, voice notes and files a client sent, sealed. They are not screened for danger.</summary>
public interface IAttachmentStore
{
    /// <summary>Keeps a file. The caller has checked size and type.</summary>
    Task<AttachmentId> SaveAsync(ClientId client, AttachmentContent content, CancellationToken cancellationToken);

    /// <summary>A file of this client; null when there is none of that id.</summary>
    Task<AttachmentContent?> FindAsync(ClientId client, AttachmentId id, CancellationToken cancellationToken);
}

/// <summary>A file.</summary>
/// <param name="Name">The name it came with.</param>
/// <param name="ContentType">The media type its first bytes show, not the one it claimed.</param>
/// <param name="Bytes">The content.</param>
public sealed record AttachmentContent(ClientText Name, string ContentType, ReadOnlyMemory<byte> Bytes);
