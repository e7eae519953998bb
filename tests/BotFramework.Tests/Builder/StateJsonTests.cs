using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class StateJsonTests
{
    private readonly StateJson _json = new StateJson().Register<Answer>("answer").Register<DayOfWeek>("day");

    [Fact]
    public void A_registered_type_stands_under_its_short_name_and_no_other()
    {
        var state = new Dictionary<string, object> { ["step"] = 3, ["last"] = new Answer { Text = "yes", Score = 7 } };

        var written = Encoding.UTF8.GetString(_json.Serialize(state));

        Assert.Equal("""{"step":3,"last":{"$t":"answer","$v":{"text":"yes","score":7,"tags":[],"byDay":{}}}}""", written);
    }

    [Fact]
    public void What_was_written_is_read_with_its_types()
    {
        var state = new Dictionary<string, object?>
        {
            ["null"] = null,
            ["text"] = "é \"quoted\" $t",
            ["flag"] = true,
            ["int"] = 3,
            ["big"] = long.MaxValue,
            ["whole double"] = 2.0,
            ["tiny"] = 1e-300,
            ["not a number"] = double.NaN,
            ["endless"] = double.NegativeInfinity,
            ["moment"] = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.FromHours(-4)),
            ["date"] = new DateOnly(2026, 3, 9),
            ["span"] = TimeSpan.FromMinutes(90),
            ["guid"] = Guid.Parse("00000000-0000-0000-0000-000000000001", CultureInfo.InvariantCulture),
            ["day"] = DayOfWeek.Friday,
            ["list"] = new List<object?> { 1, "two", null, new Dictionary<string, object?> { ["deep"] = 1.5 } },
            ["array"] = new object[] { 1 },
            ["texts"] = new List<string> { "a" },
            ["$t"] = "a key like the format's own",
            ["$$"] = 1,
        };

        var read = Assert.IsType<Dictionary<string, object?>>(_json.Deserialize(_json.Serialize(state)));

        Assert.Equal(state.Keys, read.Keys);
        Assert.Equal(3L, read["int"]);
        Assert.Equal(long.MaxValue, read["big"]);
        Assert.Equal(2.0, Assert.IsType<double>(read["whole double"]));
        Assert.Equal(1L, read["$$"]);
        Assert.Equal([1L, "two", null], Assert.IsType<List<object?>>(read["list"]).Take(3));
        Assert.Equal(1.5, Assert.IsType<Dictionary<string, object?>>(((List<object?>)read["list"]!)[3])["deep"]);
        Assert.Equal([1L], Assert.IsType<List<object?>>(read["array"]));
        Assert.Equal(["a"], Assert.IsType<List<string>>(read["texts"]));
        foreach (var key in new[] { "null", "text", "flag", "tiny", "not a number", "endless", "moment", "date", "span", "guid", "day", "$t" })
            Assert.Equal(state[key], read[key]);
    }

    [Fact]
    public void A_type_known_from_its_place_needs_no_name()
    {
        var answer = new Answer
        {
            Text = null,
            Score = 7,
            Perhaps = DayOfWeek.Sunday,
            Tags = ["a", "b"],
            Inner = new Inner { At = DateTimeOffset.UnixEpoch },
            Many = new[] { new Inner { Name = "first" } },
            ByDay = { [DayOfWeek.Monday] = new Inner { Name = "second" } },
        };

        var bytes = _json.Serialize(new Dictionary<string, object> { ["answer"] = answer });
        var read = Assert.IsType<Answer>(_json.Deserialize<Dictionary<string, object?>>(bytes)!["answer"]);

        Assert.Equal(1, Encoding.UTF8.GetString(bytes).Split("\"$t\"").Length - 1);
        Assert.Null(read.Text);
        Assert.Equal((7, DayOfWeek.Sunday), (read.Score, read.Perhaps));
        Assert.Equal(["a", "b"], read.Tags);
        Assert.Equal(DateTimeOffset.UnixEpoch, read.Inner!.At);
        Assert.Equal("first", Assert.Single(read.Many!).Name);
        Assert.Equal("second", read.ByDay[DayOfWeek.Monday].Name);
    }

    [Fact]
    public void A_null_where_the_type_begins_with_something_stays_null()
    {
        var read = (Answer)_json.Deserialize(_json.Serialize(new Answer { Tags = null! }))!;

        Assert.Null(read.Tags);
    }

    [Fact]
    public void Protocol_types_and_JSON_are_known()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = "hi",
            Value = JsonSerializer.SerializeToElement(new { a = 1 }),
            From = new ChannelAccount("u") { Properties = new JsonObject { ["extra"] = true } },
            Entities = [new Mention(new ChannelAccount("bot"), "@bot"), new Entity("other")],
        };

        var read = Assert.IsType<Activity>(_json.Deserialize(_json.Serialize(activity)));

        Assert.Equal(ProtocolJson.SerializeActivity(activity), ProtocolJson.SerializeActivity(read));
        Assert.IsType<Mention>(read.Entities![0]);
    }

    [Fact]
    public void A_type_that_is_not_registered_fails_at_the_write_with_its_name()
    {
        var state = new Dictionary<string, object> { ["deep"] = new List<object> { new Inner() } };

        var error = Assert.Throws<InvalidOperationException>(() => _json.Serialize(state));

        Assert.Contains(typeof(Inner).FullName!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subclass_in_a_typed_place_must_be_registered_and_comes_back_as_itself()
    {
        var answer = new Answer { Inner = new Special { Name = "n", More = 2 } };
        Assert.Throws<InvalidOperationException>(() => _json.Serialize(answer));

        _json.Register<Special>("special");
        var read = (Answer)_json.Deserialize(_json.Serialize(answer))!;

        Assert.Equal(2, Assert.IsType<Special>(read.Inner).More);
    }

    [Fact]
    public void A_name_that_is_not_registered_fails_at_the_read()
    {
        var bytes = _json.Serialize(new Answer());

        var error = Assert.Throws<InvalidOperationException>(() => new StateJson().Deserialize(bytes));

        Assert.Contains("'answer'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_came_later_or_went_is_passed_over()
    {
        var read = (Answer)_json.Deserialize("""{"$v":{"gone":1,"score":4},"$t":"answer"}"""u8.ToArray())!;

        Assert.Equal((4, 0), (read.Score, read.Tags.Count));
    }

    [Fact]
    public void A_name_belongs_to_one_type_and_a_type_has_one_name()
    {
        Assert.Throws<ArgumentException>(() => _json.Register<Inner>("answer"));
        Assert.Throws<ArgumentException>(() => _json.Register<Answer>("other"));
        Assert.Throws<ArgumentException>(() => _json.Register<Special>(" "));
    }

    [Fact]
    public void A_refused_registration_leaves_no_trace()
    {
        Assert.Throws<ArgumentException>(() => _json.Register<Inner>("answer"));

        Assert.Throws<InvalidOperationException>(() => _json.Serialize(new Inner()));
    }

    [Fact]
    public void A_state_that_refers_to_itself_is_refused()
    {
        var state = new Dictionary<string, object>();
        state["self"] = state;

        Assert.Throws<InvalidOperationException>(() => _json.Serialize(state));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    public void What_is_no_JSON_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => _json.Deserialize(Encoding.UTF8.GetBytes(text)));

    public sealed class Answer
    {
        public string? Text { get; set; }

        public int Score { get; set; }

        public DayOfWeek? Perhaps { get; set; }

        public List<string> Tags { get; set; } = [];

        public Inner? Inner { get; set; }

        public IReadOnlyList<Inner>? Many { get; set; }

        public Dictionary<DayOfWeek, Inner> ByDay { get; } = [];
    }

    public class Inner
    {
        public string? Name { get; set; }

        public DateTimeOffset? At { get; set; }
    }

    public sealed class Special : Inner
    {
        public int More { get; set; }
    }
}
