using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs.Choices;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    public void Suggested_actions_up_to_the_channels_number(string channelId, int most)
    {
        Assert.True(Channel.SupportsSuggestedActions(channelId, most));
        Assert.False(Channel.SupportsSuggestedActions(channelId, most + 1));
    }

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Cortana, 100)]
    public void Card_actions_up_to_the_channels_number(string channelId, int most)
    {
        Assert.True(Channel.SupportsCardActions(channelId, most));
        Assert.False(Channel.SupportsCardActions(channelId, most + 1));
    }

    [Fact]
    public void Teams_has_suggested_actions_only_between_two()
    {
        Assert.True(Channel.SupportsSuggestedActions(Channels.Msteams, 3, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 4, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 3, "groupChat"));
    }

    [Fact]
    public void Other_channels_have_none_and_only_one_forgets_what_was_said()
    {
        Assert.False(Channel.SupportsSuggestedActions(Channels.Sms, 0));
        Assert.False(Channel.SupportsCardActions(Channels.Sms, 0));
        Assert.False(Channel.HasMessageFeed(Channels.Cortana));
        Assert.True(Channel.HasMessageFeed(Channels.Webchat));
        Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Webchat));
    }

    [Theory]
    [InlineData("webchat", "webchat")]
    [InlineData(null, "")]
    public void The_turns_channel(string? channelId, string expected)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { ChannelId = channelId });
        Assert.Equal(expected, Channel.GetChannelId(turn));
    }
}
