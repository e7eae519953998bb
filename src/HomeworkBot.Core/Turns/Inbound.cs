namespace HomeworkBot.Core.Turns;

/// <summary>The name of a message as its channel names it; the same key again is the same message again.</summary>
/// <param name="Channel">The Bot Framework channel id: <c>webchat</c>, <c>sms</c>, <c>msteams</c>.</param>
/// <param name="Conversation">The channel's conversation id.</param>
/// <param name="Id">Direct Line: <c>clientActivityID</c>; Twilio: MessageSid; Bot Service: activity id.</param>
public readonly record struct InboundKey(string Channel, string Conversation, string Id);

/// <summary>A message from a client whose channel has been authenticated.</summary>
public sealed record Inbound
{
    public required InboundKey Key { get; init; }

    public required ClientId Client { get; init; }

    /// <summary>The Bot Framework activity, as UTF-8 JSON.</summary>
    public required ReadOnlyMemory<byte> Activity { get; init; }
}

/// <summary>Takes messages in. Returns only after everything the message caused is committed.</summary>
public interface IInbox
{
    Task<Receipt> ReceiveAsync(Inbound inbound, CancellationToken cancellationToken);
}

/// <summary>The acknowledgement of a message.</summary>
/// <param name="ActivityId">The id the activity was given: <c>{conversation}|{sequence, 7 digits}</c>.</param>
/// <param name="Repeated">Whether the message had been seen before and this is its first acknowledgement again.</param>
public sealed record Receipt(string ActivityId, bool Repeated);
