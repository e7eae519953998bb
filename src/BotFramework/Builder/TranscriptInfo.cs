namespace Microsoft.Bot.Builder;

/// <summary>What a transcript store knows of a conversation.</summary>
public class TranscriptInfo
{
    public string? ChannelId { get; set; }

    /// <summary>The conversation's id.</summary>
    public string? Id { get; set; }

    /// <summary>When its first activity was sent.</summary>
    public DateTimeOffset Created { get; set; }
}
