using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Bot</at>", "<at>bot</at> remind me", "remind me")]
    [InlineData(null, "<at>Bot</at> remind me", "remind me")]
    [InlineData("@bot (1+1)?", "@bot (1+1)? hi", "hi")]
    public void The_words_that_address_the_recipient_are_taken_out(string? words, string text, string left)
    {
        var activity = Addressed(new Mention(new ChannelAccount("bot", "Bot"), words), text);

        Assert.Equal(left, activity.RemoveRecipientMention());
        Assert.Equal(left, activity.Text);
    }

    [Fact]
    public void Somebody_elses_mention_stays()
    {
        var activity = Addressed(new Mention(new ChannelAccount("ana", "Ana"), "<at>Ana</at>"), "<at>Ana</at> hi");

        Assert.Equal("<at>Ana</at> hi", activity.RemoveRecipientMention());
        Assert.True(activity.MentionsId("ana"));
        Assert.False(activity.MentionsRecipient());
    }

    [Fact]
    public void A_mention_from_the_wire_is_found_among_other_entities()
    {
        var activity = ProtocolJson.DeserializeActivity(
            """{"type":"message","recipient":{"id":"bot"},"entities":[{"type":"clientInfo"},{"type":"Mention","mentioned":{"id":"bot"},"text":"@bot"}]}"""u8);

        var mention = Assert.Single(activity.GetMentions());

        Assert.Equal(("bot", "@bot"), (mention.Mentioned!.Id, mention.Text));
        Assert.True(activity.MentionsRecipient());
    }

    [Fact]
    public void Without_entities_nobody_is_mentioned() => Assert.Empty(new Activity(ActivityTypes.Message).GetMentions());

    private static Activity Addressed(Mention mention, string text) => new(ActivityTypes.Message)
    {
        Recipient = new ChannelAccount("bot", "Bot"),
        Entities = [mention],
        Text = text,
    };
}
