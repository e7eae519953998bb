using System.Text;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Tests.Turns;

public sealed class SessionJsonTests
{
    [Fact]
    public void A_session_comes_back_as_it_was()
    {
        var inner = new DialogState([new DialogInstance { Id = "ask", State = new Dictionary<string, object> { ["step"] = "mood", ["misses"] = 2, ["seen"] = true } }]);
        var session = new Session { Channel = "sms" };
        session.Dialogs.DialogStack.Add(new DialogInstance
        {
            Id = "main",
            Version = "abc",
            State = new Dictionary<string, object> { ["dialogs"] = inner, ["values"] = new Dictionary<string, object> { ["big"] = long.MaxValue }, ["none"] = null! },
        });

        var read = SessionJson.Read(SessionJson.Write(session))!;

        Assert.Equal("sms", read.Channel);
        var main = Assert.Single(read.Dialogs.DialogStack);
        Assert.Equal(("main", "abc"), (main.Id, main.Version));
        Assert.Null(main.State["none"]);
        Assert.Equal(long.MaxValue, Assert.IsType<Dictionary<string, object>>(main.State["values"])["big"]);
        var ask = Assert.Single(Assert.IsType<DialogState>(main.State["dialogs"]).DialogStack);
        Assert.Equal(("mood", 2L, true), (ask.State["step"], ask.State["misses"], ask.State["seen"]));
        Assert.Empty(read.Consent.DialogStack);
    }

    [Fact]
    public void It_is_small_and_names_no_type()
    {
        var session = new Session { Channel = "webchat" };
        session.Dialogs.DialogStack.Add(new DialogInstance { Id = "menu", State = new Dictionary<string, object> { ["shown"] = 0L } });

        Assert.Equal(
            "{\"v\":1,\"channel\":\"webchat\",\"dialogs\":{\"$\":[[\"menu\",{\"shown\":0}]]}}",
            Encoding.UTF8.GetString(SessionJson.Write(session).Span));
    }

    [Fact]
    public void What_cannot_be_kept_is_refused_by_name_when_it_is_written()
    {
        var session = new Session();
        session.Dialogs.DialogStack.Add(new DialogInstance { Id = "x", State = new Dictionary<string, object> { ["when"] = TimeSpan.Zero } });

        Assert.Contains("TimeSpan", Assert.Throws<NotSupportedException>(() => SessionJson.Write(session)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"v\":2,\"dialogs\":{\"$\":[]}}")]
    [InlineData("{\"v\":1,\"dialogs\":{\"$\":[[1]]}}")]
    [InlineData("{\"v\":1,\"dialogs\":{\"$\":[[\"a\",{\"b\":[]}]]}}")]
    [InlineData("{\"v\":1,\"dialogs\":{\"$\":[[\"a\",{\"b\":1.5}]]}}")]
    public void What_cannot_be_read_is_no_session(string json) => Assert.Null(SessionJson.Read(Encoding.UTF8.GetBytes(json)));
}
