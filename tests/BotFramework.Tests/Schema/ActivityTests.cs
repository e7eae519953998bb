using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_where_the_activity_came_from()
    {
        var activity = Incoming();

        var reply = activity.CreateReply("hello", "es-MX");

        Assert.Equal((ActivityTypes.Message, "hello", "es-MX"), (reply.Type, reply.Text, reply.Locale));
        Assert.Equal(("bot", "user"), (reply.From!.Id, reply.Recipient!.Id));
        Assert.Equal(("a1", "msteams", "https://service"), (reply.ReplyToId, reply.ChannelId, reply.ServiceUrl));
        Assert.Equal(("c1", true), (reply.Conversation!.Id, reply.Conversation.IsGroup));
        Assert.Empty(reply.Attachments!);
        Assert.Empty(reply.Entities!);
        Assert.NotNull(reply.Timestamp);
        Assert.Null(reply.Id);
    }

    [Fact]
    public void A_reply_without_words_has_an_empty_text_in_the_language_of_the_activity()
    {
        var reply = Incoming().CreateReply();

        Assert.Equal((string.Empty, "en-US"), (reply.Text, reply.Locale));
    }

    [Fact]
    public void An_activity_without_accounts_can_be_answered()
    {
        var reply = new Activity(ActivityTypes.Message).CreateReply("hello");

        Assert.Null(reply.From!.Id);
        Assert.Null(reply.Recipient!.Id);
        Assert.Null(new Activity(ActivityTypes.Message).CreateTrace("name").From!.Id);
    }

    [Theory]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Webchat, null)]
    [InlineData(Channels.Msteams, "a1")]
    public void On_Direct_Line_a_conversation_update_is_answered_without_its_id(string channel, string? replyToId)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(replyToId, update.CreateReply("welcome").ReplyToId);
        Assert.Equal(replyToId, ((Activity)update.CreateTrace("name")).ReplyToId);
        Assert.Equal(replyToId, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_trace_names_the_type_of_its_value_and_its_caller()
    {
        var trace = (Activity)Incoming().CreateTrace("operation", new List<int>());

        Assert.Equal((ActivityTypes.Trace, "operation", "List`1"), (trace.Type, trace.Name, trace.ValueType));
        Assert.Equal(nameof(A_trace_names_the_type_of_its_value_and_its_caller), trace.Label);
        Assert.Equal("bot", trace.From!.Id);

        var loose = Activity.CreateTraceActivity("operation", "shape", 1, "label");
        Assert.Equal(("operation", "shape", 1, "label"), (loose.Name, loose.ValueType, loose.Value, loose.Label));
    }

    [Fact]
    public void A_reference_holds_all_that_is_needed_to_speak_again()
    {
        var reference = Incoming().GetConversationReference();

        Assert.Equal(("a1", "user", "bot"), (reference.ActivityId, reference.User!.Id, reference.Bot!.Id));
        Assert.Equal(("c1", "msteams", "en-US", "https://service"), (reference.Conversation!.Id, reference.ChannelId, reference.Locale, reference.ServiceUrl));
        Assert.Equal("r1", Incoming().GetReplyConversationReference(new ResourceResponse("r1")).ActivityId);
    }

    [Fact]
    public void A_reference_addresses_what_goes_out()
    {
        var activity = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal(("bot", "user", "a1"), (activity.From!.Id, activity.Recipient!.Id, activity.ReplyToId));
        Assert.Equal(("c1", "msteams", "https://service", "en-US"), (activity.Conversation!.Id, activity.ChannelId, activity.ServiceUrl, activity.Locale));
        Assert.Null(activity.Id);
    }

    [Fact]
    public void A_reference_addresses_what_comes_in()
    {
        var activity = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("user", "bot", "a1"), (activity.From!.Id, activity.Recipient!.Id, activity.Id));
        Assert.Null(activity.ReplyToId);
    }

    [Fact]
    public void A_reference_without_an_activity_leaves_ids_and_language_alone()
    {
        var activity = new Activity(ActivityTypes.Message) { Id = "own", ReplyToId = "earlier", Locale = "de-DE" };

        activity.ApplyConversationReference(new ConversationReference { Locale = "en-US" });

        Assert.Equal(("own", "earlier", "de-DE"), (activity.Id, activity.ReplyToId, activity.Locale));
    }

    [Fact]
    public void A_conversation_is_taken_up_again_with_an_event_of_its_own()
    {
        var reference = Incoming().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (activity.Type, activity.Name));
        Assert.Equal(("user", "bot", "c1", "msteams"), (activity.From!.Id, activity.Recipient!.Id, activity.Conversation!.Id, activity.ChannelId));
        Assert.Same(reference, activity.RelatesTo);
        Assert.NotNull(activity.Id);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messages", false)]
    [InlineData("mess", false)]
    [InlineData(null, false)]
    public void An_activity_is_a_message_by_its_type_or_a_kind_of_it(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void Each_kind_is_made_and_seen_as_itself_and_as_nothing_else()
    {
        Assert.NotNull(Activity.CreateMessageActivity().AsMessageActivity());
        Assert.NotNull(Activity.CreateContactRelationUpdateActivity().AsContactRelationUpdateActivity());
        Assert.NotNull(Activity.CreateConversationUpdateActivity().AsConversationUpdateActivity());
        Assert.NotNull(Activity.CreateTypingActivity().AsTypingActivity());
        Assert.NotNull(Activity.CreateEndOfConversationActivity().AsEndOfConversationActivity());
        Assert.NotNull(Activity.CreateEventActivity().AsEventActivity());
        Assert.NotNull(Activity.CreateInvokeActivity().AsInvokeActivity());
        Assert.NotNull(((Activity)Activity.CreateHandoffActivity()).AsHandoffActivity());
        Assert.NotNull(((Activity)Activity.CreateTraceActivity("name")).AsTraceActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageUpdate).AsMessageUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageDelete).AsMessageDeleteActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageReaction).AsMessageReactionActivity());
        Assert.NotNull(new Activity(ActivityTypes.InstallationUpdate).AsInstallationUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.Suggestion).AsSuggestionActivity());
        Assert.NotNull(new Activity(ActivityTypes.Command).AsCommandActivity());
        Assert.NotNull(new Activity(ActivityTypes.CommandResult).AsCommandResultActivity());
        Assert.Null(Activity.CreateTypingActivity().AsMessageActivity());
        Assert.Null(new Activity(ActivityTypes.CommandResult).AsCommandActivity());
    }

    [Fact]
    public void A_message_has_content_when_there_is_anything_to_show()
    {
        Assert.False(new Activity { Text = "  ", Summary = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "x" }.HasContent());
        Assert.True(new Activity { Summary = "x" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://service", false)]
    [InlineData("HTTP://service", false)]
    [InlineData("urn:botframework:WebSocket:wss://service", true)]
    public void A_service_without_an_HTTP_address_is_a_stream(string? serviceUrl, bool isStream) =>
        Assert.Equal(isStream, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());

    [Fact]
    public void The_language_of_any_activity_can_be_read_and_set()
    {
        var update = Activity.CreateConversationUpdateActivity();
        Assert.Null(update.GetLocale());

        update.SetLocale("en-GB");

        Assert.Equal("en-GB", update.GetLocale());
    }

    [Fact]
    public void A_card_action_is_made_from_a_text()
    {
        CardAction action = "yes";

        Assert.Equal(("yes", "yes"), (action.Title, action.Value));
        Assert.Null(action.Type);
    }

    [Fact]
    public void Suggested_actions_are_made_from_any_sequence()
    {
        var suggested = new SuggestedActions(new HashSet<string> { "user" }, new Queue<CardAction>([new CardAction(title: "yes")]));

        Assert.Equal("user", Assert.Single(suggested.To!));
        Assert.Equal("yes", Assert.Single(suggested.Actions!).Title);
        Assert.Throws<ArgumentNullException>(() => new SuggestedActions(null!, new HashSet<CardAction>()));
    }

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = Channels.Msteams,
        ServiceUrl = "https://service",
        Locale = "en-US",
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(isGroup: true, id: "c1", name: "Conversation"),
        Text = "hi",
    };
}
