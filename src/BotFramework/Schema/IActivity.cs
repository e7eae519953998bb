namespace Microsoft.Bot.Schema;

/// <summary>What every activity has. The <c>As…</c> methods give the same object seen as its own kind, or null when it is another kind.</summary>
public interface IActivity
{
    string? Type { get; set; }

    string? Id { get; set; }

    string? ServiceUrl { get; set; }

    /// <summary>When the channel sent it, UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent by the sender's own clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    string? ChannelId { get; set; }

    ChannelAccount? From { get; set; }

    ConversationAccount? Conversation { get; set; }

    ChannelAccount? Recipient { get; set; }

    string? ReplyToId { get; set; }

    IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel understands: a typed object, or the JSON that came over the wire.</summary>
    dynamic? ChannelData { get; set; }

    /// <returns><see cref="ChannelData"/> as a typed object; the type's default when there is none.</returns>
    TypeT? GetChannelData<TypeT>();

    /// <returns>False when there is no channel data, or it has another shape.</returns>
    bool TryGetChannelData<TypeT>(out TypeT? instance);

    IMessageActivity? AsMessageActivity();

    IContactRelationUpdateActivity? AsContactRelationUpdateActivity();

    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    IConversationUpdateActivity? AsConversationUpdateActivity();

    ITypingActivity? AsTypingActivity();

    IEndOfConversationActivity? AsEndOfConversationActivity();

    IEventActivity? AsEventActivity();

    IInvokeActivity? AsInvokeActivity();

    IMessageUpdateActivity? AsMessageUpdateActivity();

    IMessageDeleteActivity? AsMessageDeleteActivity();

    IMessageReactionActivity? AsMessageReactionActivity();

    ISuggestionActivity? AsSuggestionActivity();

    /// <returns>Where a reply to this activity goes.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Addresses the activity by <paramref name="reference"/>.</summary>
    /// <param name="reference">Where to.</param>
    /// <param name="isIncoming">True for an activity from the user to the bot; false from the bot to the user.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
