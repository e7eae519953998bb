using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

/// <content>Answering an activity: replies and references.</content>
public partial class Activity
{
    /// <summary>A message back to where this activity came from.</summary>
    /// <param name="text">The text; null becomes empty.</param>
    /// <param name="locale">The language of the text; by default this activity's.</param>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Conversation = new ConversationAccount(isGroup: Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>A trace in the conversation this activity belongs to.</summary>
    /// <param name="name">The operation traced.</param>
    /// <param name="value">What there is to see.</param>
    /// <param name="valueType">The shape of <paramref name="value"/>; by default the name of its type.</param>
    /// <param name="label">A description; by default the calling method.</param>
    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Conversation = Conversation;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <returns>A reference to what was sent as a reply to this activity, to update or delete it later.</returns>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    private Activity CreateAnswer(string type) => new(type)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = new ChannelAccount(id: Recipient?.Id, name: Recipient?.Name),
        Recipient = new ChannelAccount(id: From?.Id, name: From?.Name),
        ReplyToId = IdToReplyTo,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
    };

    /// <summary>Direct Line refuses replies to a conversation update, whose id is none of its own.</summary>
    private string? IdToReplyTo =>
        IsType(ActivityTypes.ConversationUpdate) && ChannelId is Connector.Channels.Directline or Connector.Channels.Webchat ? null : Id;

    private bool IsType(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}
