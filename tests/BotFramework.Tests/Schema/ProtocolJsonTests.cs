using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ProtocolJsonTests
{
    [Fact]
    public void An_activity_survives_the_wire_byte_for_byte()
    {
        const string wire = """
            {"type":"message","id":"2016-09-23T13:07:49Z","timestamp":"2016-09-23T20:07:49.4714686+00:00","localTimestamp":"2016-09-23T13:07:49.4714686-07:00","localTimezone":"America/Los_Angeles","serviceUrl":"https://smba.example/apis","channelId":"msteams","from":{"id":"007","name":"Ana Muñoz","role":"user","aadObjectId":"7e"},"conversation":{"isGroup":false,"conversationType":"personal","id":"c1","tenantId":"t1"},"recipient":{"id":"28:bot"},"textFormat":"plain","attachmentLayout":"list","locale":"en-US","text":"1 < 2 & \"so on\"","suggestedActions":{"to":["007"],"actions":[{"type":"imBack","title":"Yes","value":"yes"}]},"attachments":[{"contentType":"image/png","contentUrl":"https://files.example/1.png","name":"drawing.png"}],"entities":[{"type":"clientInfo","locale":"en-US","country":"US"}],"channelData":{"tenant":{"id":"t1"},"n":1.50},"replyToId":"0012","value":{"when":"2016-09-23"},"name":"n","importance":"high","deliveryMode":"normal","listenFor":["yes"]}
            """;

        Assert.Equal(wire, RoundTrip(wire));
    }

    [Theory]
    [InlineData("""{"type":"message","timestamp":"2026-03-09T08:00:00+00:00"}""")]
    [InlineData("""{"type":"message","timestamp":"2026-03-09T08:00:00.5-04:00"}""")]
    public void Dates_keep_their_offset_and_no_empty_fraction(string wire) => Assert.Equal(wire, RoundTrip(wire));

    [Fact]
    public void A_date_in_UTC_may_come_with_a_Z()
    {
        var activity = ProtocolJson.DeserializeActivity("""{"timestamp":"2026-03-09T08:00:00.123Z"}"""u8);

        Assert.Equal(new DateTimeOffset(2026, 3, 9, 8, 0, 0, 123, TimeSpan.Zero), activity.Timestamp);
    }

    [Fact]
    public void Names_are_found_whatever_their_case()
    {
        var activity = ProtocolJson.DeserializeActivity("""{"Type":"message","TEXT":"hi","from":{"ID":"u"}}"""u8);

        Assert.Equal(("message", "hi", "u"), (activity.Type, activity.Text, activity.From!.Id));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"activity\"")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"type\":")]
    [InlineData("{\"timestamp\":\"yesterday\"}")]
    public void What_is_no_activity_is_refused(string wire) =>
        Assert.Throws<JsonException>(() => ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(wire)));

    [Fact]
    public void Typed_cards_values_and_entities_are_written_as_what_they_are()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Attachments = [new HeroCard("title", buttons: [new CardAction(ActionTypes.PostBack, "Go", value: new { step = 2 })]).ToAttachment()],
            Entities = [new Mention(new ChannelAccount("bot"), "<at>bot</at>"), new Place { Type = "Place", Address = "here" }],
            ChannelData = new Dictionary<string, object> { ["clientActivityID"] = "c7" },
            Value = 3,
        };

        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"title","buttons":[{"type":"postBack","title":"Go","value":{"step":2}}]}}],"entities":[{"mentioned":{"id":"bot"},"text":"<at>bot</at>","type":"mention"},{"Address":"here","type":"Place"}],"channelData":{"clientActivityID":"c7"},"value":3}""",
            Encoding.UTF8.GetString(ProtocolJson.SerializeActivity(activity)));
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_however_it_is_held()
    {
        object[] held =
        [
            JsonSerializer.SerializeToElement(new { tenant = "t1" }),
            new JsonObject { ["tenant"] = "t1" },
            new Dictionary<string, object> { ["Tenant"] = "t1" },
            new TenantData { Tenant = "t1" },
        ];

        foreach (var data in held)
        {
            var activity = new Activity { ChannelData = data };
            Assert.Equal("t1", activity.GetChannelData<TenantData>()!.Tenant);
            Assert.True(activity.TryGetChannelData<TenantData>(out var tenant));
            Assert.Equal("t1", tenant!.Tenant);
        }
    }

    [Fact]
    public void Channel_data_that_is_missing_or_of_another_shape_is_told()
    {
        Assert.Null(new Activity().GetChannelData<TenantData>());
        Assert.False(new Activity().TryGetChannelData<TenantData>(out _));

        var text = new Activity { ChannelData = JsonSerializer.SerializeToElement("text") };
        Assert.False(text.TryGetChannelData<TenantData>(out var tenant));
        Assert.Null(tenant);
        Assert.Throws<JsonException>(() => text.GetChannelData<TenantData>());
    }

    [Fact]
    public void An_entity_is_read_as_its_own_kind()
    {
        var activity = ProtocolJson.DeserializeActivity("""{"entities":[{"type":"Place","address":"here"}]}"""u8);

        var place = activity.Entities![0].GetAs<Place>()!;

        Assert.Equal(("Place", "here"), (place.Type, place.Address));
    }

    [Fact]
    public void An_entity_takes_over_what_it_is_set_as()
    {
        var entity = new Entity("old") { Properties = new JsonObject { ["gone"] = true } };

        entity.SetAs(new JsonObject { ["Type"] = "Place", ["Address"] = "here" });

        Assert.Equal("Place", entity.Type);
        Assert.Equal("""{"Address":"here"}""", entity.Properties.ToJsonString());
    }

    [Fact]
    public void Entities_are_equal_by_what_they_say()
    {
        var entity = new Entity("color") { Properties = new JsonObject { ["name"] = "red" } };

        Assert.True(entity.Equals(new Entity("color") { Properties = new JsonObject { ["name"] = "red" } }));
        Assert.Equal(entity.GetHashCode(), new Entity("color") { Properties = new JsonObject { ["name"] = "red" } }.GetHashCode());
        Assert.False(entity.Equals(new Entity("color")));
        Assert.False(entity.Equals((object)new Mention { Type = "color" }));
        Assert.False(entity.Equals(null));
    }

    private static string RoundTrip(string wire) =>
        Encoding.UTF8.GetString(ProtocolJson.SerializeActivity(ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(wire))));

    private sealed class TenantData
    {
        public string? Tenant { get; set; }
    }

    private sealed class Place : Entity
    {
        public string? Address { get; set; }
    }
}
