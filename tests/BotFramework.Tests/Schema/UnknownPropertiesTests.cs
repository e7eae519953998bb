using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class UnknownPropertiesTests
{
    [Fact]
    public void An_activity_with_nothing_unknown_is_written_as_JSON()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            From = new ChannelAccount { Id = "user" },
            Conversation = new ConversationAccount { Id = "conversation" },
            Attachments = [new Attachment { ContentType = "text/plain" }],
            Entities = [new Entity { Type = "mention" }],
            ReactionsAdded = [new MessageReaction { Type = "like" }],
        };

        Assert.Equal(
            """{"type":"message","from":{"id":"user"},"conversation":{"id":"conversation"},"reactionsAdded":[{"type":"like"}],"attachments":[{"contentType":"text/plain"}],"entities":[{"type":"mention"}]}""",
            Encoding.UTF8.GetString(ProtocolJson.SerializeActivity(activity)));
    }

    [Theory]
    [InlineData("""{"type":"message","later":{"a":[1,"two",null,true]}}""")]
    [InlineData("""{"type":"message","later":null}""")]
    [InlineData("""{"type":"message","later":[{}],"latest":0.50}""")]
    [InlineData("""{"type":"message","from":{"id":"user","later":"x"},"conversation":{"id":"conversation","later":2}}""")]
    public void What_no_property_names_is_written_back_as_it_came(string wire) =>
        Assert.Equal(wire, Encoding.UTF8.GetString(ProtocolJson.SerializeActivity(ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(wire)))));

    [Fact]
    public void Unknown_properties_can_be_read_and_set()
    {
        var activity = ProtocolJson.DeserializeActivity("""{"type":"message","later":{"a":1}}"""u8);

        Assert.Equal(1, activity.Properties["later"]!["a"]!.GetValue<int>());
        activity.Properties["mine"] = new JsonObject { ["b"] = 2 };

        using var written = JsonDocument.Parse(ProtocolJson.SerializeActivity(activity));
        Assert.Equal(2, written.RootElement.GetProperty("mine").GetProperty("b").GetInt32());
    }
}
