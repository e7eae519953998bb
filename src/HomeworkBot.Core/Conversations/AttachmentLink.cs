namespace HomeworkBot.Core.Conversations;

/// <summary>
/// How a stored activity names a file a client sent: <c>attachment:{id}</c> in the place of its address. A channel
/// puts an address of its own there when it draws the line, so that no address outlives its permission.
/// </summary>
public static class AttachmentLink
{
    private const string Scheme = "attachment:";

    public static string To(AttachmentId id) => Scheme + id;

    /// <summary>The file an address names; null when it names none of ours.</summary>
    public static AttachmentId? From(string? link) =>
        link is not null && link.StartsWith(Scheme, StringComparison.Ordinal) && Guid.TryParseExact(link.AsSpan(Scheme.Length), "N", out var id)
            ? new AttachmentId(id)
            : null;
}
