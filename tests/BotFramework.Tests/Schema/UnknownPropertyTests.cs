using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Schema;

public class UnknownPropertyTests
{
    [Fact]
    public void An_activity_without_unknown_properties_is_written_as_JSON()
    {
        var activity = new Activity(ActivityTypes.Message) { Text = "hi", From = new ChannelAccount("x"), Conversation = new ConversationAccount(id: "c"), Attachments = [new Attachment("a/b")] };

        var written = Encoding.UTF8.GetString(ProtocolJson.SerializeActivity(activity));

        Assert.Equal("""{"type":"message","from":{"id":"x"},"conversation":{"id":"c"},"text":"hi","attachments":[{"contentType":"a/b"}]}""", written);
    }

    [Fact]
    public void What_the_wire_carried_beside_the_known_is_written_back_as_it_came()
    {
        const string Wire = """{"type":"message","from":{"id":"x","tenant":null},"text":"hi","strange":{"a":[1,"\u00e9"]},"more":1.50}""";

        var activity = ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(Wire));

        Assert.Equal("""{"a":[1,"é"]}""", activity.Properties["strange"]!.ToJsonString(ProtocolJson.Options));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Wire), JsonNode.Parse(ProtocolJson.SerializeActivity(activity))));
    }
}
