using HomeworkBot.Core;

namespace HomeworkBot.Storage.Keys;

/// <summary>One client's key, wrapped. Deleting the row is what erases the client: nothing sealed opens any more.</summary>
internal sealed class ClientKeyRow
{
    public required ClientId ClientId { get; init; }

    public required byte[] Wrapped { get; set; }

    /// <summary>The master key that wrapped it.</summary>
    public required string WrappedBy { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}
