using System.Diagnostics;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One thing said or done in a conversation, of any kind: the unit of the Bot Framework protocol.</summary>
[DebuggerDisplay("[{Type}] {Text ?? System.String.Empty}")]
public partial class Activity :
    ExtensibleObject,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>The media type of an activity as a part of a multipart body.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <returns>The entities that are mentions; empty when there are none.</returns>
    public Mention[] GetMentions()
    {
        if (Entities is not { Count: > 0 })
            return [];

        var mentions = new List<Mention>();
        foreach (var entity in Entities)
        {
            if (entity is Mention mention)
                mentions.Add(mention);
            else if (string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
                mentions.Add(entity!.GetAs<Mention>()!);
        }

        return [.. mentions];
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The channel data has another shape.</exception>
    public TypeT? GetChannelData<TypeT>() => ProtocolJson.Read<TypeT>(ChannelData);

    public bool TryGetChannelData<TypeT>(out TypeT? instance)
    {
        instance = default;
        if (ChannelData is null)
            return false;

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <returns>Whether the activity came over a stream, which has no HTTP address to answer to.</returns>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is { } url && !url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <returns>A copy that can be changed; what its members refer to is shared.</returns>
    internal Activity ShallowCopy() => (Activity)MemberwiseClone();

    /// <returns>Whether the type is <paramref name="activityType"/>, or a kind of it (<c>type/kind</c>); case does not matter.</returns>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');
}
