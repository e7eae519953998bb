using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A point in a conversation: enough to speak there again later.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default, ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
        : this(default(CultureInfo), activityId, user, bot, conversation, channelId, serviceUrl)
    {
    }

    public ConversationReference(CultureInfo? locale, string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default, ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        Locale = locale?.ToString();
        ServiceUrl = serviceUrl;
    }

    /// <summary>The activity the reference was taken from; null for the conversation as a whole.</summary>
    [JsonPropertyName("activityId")]
    public string? ActivityId { get; set; }

    [JsonPropertyName("user")]
    public ChannelAccount? User { get; set; }

    [JsonPropertyName("bot")]
    public ChannelAccount? Bot { get; set; }

    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; set; }

    [JsonPropertyName("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>A BCP 47 language tag.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>Where the channel takes what is sent to the conversation.</summary>
    [JsonPropertyName("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>The event activity with which a bot takes a conversation up again of its own accord.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
