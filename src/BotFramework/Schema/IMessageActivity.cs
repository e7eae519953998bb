namespace Microsoft.Bot.Schema;

/// <summary>A message in a conversation.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>A BCP 47 language tag for <see cref="Text"/>.</summary>
    string? Locale { get; set; }

    string? Text { get; set; }

    /// <summary>What is spoken, in SSML.</summary>
    string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>Shown where a channel cannot draw cards.</summary>
    string? Summary { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; null is markdown.</summary>
    string? TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>; null is a list.</summary>
    string? AttachmentLayout { get; set; }

    IList<Attachment>? Attachments { get; set; }

    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>; null is normal.</summary>
    string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>; null is normal.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>When the message stops being worth showing.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a pressed button or a submitted card carried.</summary>
    object? Value { get; set; }

    Mention[] GetMentions();

    /// <returns>Whether there is anything to show: text, summary, attachments or channel data.</returns>
    bool HasContent();
}
