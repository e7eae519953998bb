using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.Tests.WebChat;

public class DirectLineTests
{
    private const string Activities = $"/v3/directline/conversations/{ChatServer.Conversation}/activities";

    [Fact]
    public async Task A_demo_invitation_serves_as_a_secret()
    {
        await using var server = await ChatServer.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", ChatServer.Demo);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = await ChatServer.JsonAsync(answer);
        Assert.Equal(ChatServer.Conversation, (string?)token["conversationId"]);
        Assert.Equal(1800, (int?)token["expires_in"]);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_device_with_a_PIN_gets_a_token_only_with_it()
    {
        await using var server = await ChatServer.StartAsync();
        var device = (await server.Access.AcceptAsync(ChatServer.Real, "2468", TestContext.Current.CancellationToken))!.Secret;

        var without = await server.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", device);
        var wrong = await server.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", device, """{"pin":"1111"}""");
        var right = await server.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", device, """{"pin":"2468"}""");
        var direct = await server.SendAsync(HttpMethod.Post, "/v3/directline/conversations", device);

        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, direct.StatusCode);
    }

    [Fact]
    public async Task The_bot_greets_once_however_often_the_conversation_is_started()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.TokenAsync();

        await server.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token, """{"user":{"id":"someone"}}""");
        await server.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token, """{"user":{}}""");

        var (key, activity) = Assert.Single(server.Bot.Received);
        Assert.Equal($"start:{ChatServer.Conversation}", key.Id);
        Assert.Equal(ActivityTypes.ConversationUpdate, activity.Type);
        Assert.Equal($"client-{ChatServer.Conversation}", Assert.Single(activity.MembersAdded!).Id);
    }

    [Fact]
    public async Task A_message_comes_back_with_its_own_mark_and_the_clients_own_id_whatever_it_claimed()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var posted = await ChatServer.JsonAsync(await server.SayAsync(token, "my *boss* didn't reply", "mark-1"));

        var set = await ReadAsync(server, token);
        var own = set["activities"]!.AsArray().Single(activity => (string?)activity!["text"] == "my *boss* didn't reply")!;
        Assert.Equal((string?)posted["id"], (string?)own["id"]);
        Assert.Equal("mark-1", (string?)own["channelData"]!["clientActivityID"]);
        Assert.Equal($"client-{ChatServer.Conversation}", (string?)own["from"]!["id"]);
        Assert.Equal("plain", (string?)own["textFormat"]);
        Assert.Equal("3", (string?)set["watermark"]);
    }

    [Fact]
    public async Task A_message_sent_again_changes_nothing()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var first = await ChatServer.JsonAsync(await server.SayAsync(token, "once", "mark-1"));
        var again = await ChatServer.JsonAsync(await server.SayAsync(token, "once", "mark-1"));

        Assert.Equal((string?)first["id"], (string?)again["id"]);
        Assert.Single(server.Bot.Received, received => received.Key.Id == "mark-1");
    }

    [Fact]
    public async Task Only_what_a_client_may_say_reaches_the_bot()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Activities, token, """
            {"type":"message","id":"forged","text":"hi","from":{"id":"bot","role":"bot"},"recipient":{"id":"x"},"conversation":{"id":"y"},
             "serviceUrl":"http://evil","callerId":"urn:x","timestamp":"1999-01-01T00:00:00Z","locale":"xx",
             "attachments":[{"contentType":"image/png","contentUrl":"http://evil/a.png"}],
             "entities":[{"type":"mention"}],"value":{"a":1},"channelData":{"postBack":true,"clientActivityID":"m","tenant":"z"}}
            """);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var activity = server.Bot.Received.Last().Activity;
        Assert.Equal($"client-{ChatServer.Conversation}", activity.From!.Id);
        Assert.Equal("homeworkbot", activity.Recipient!.Id);
        Assert.Equal(ChatServer.Conversation, activity.Conversation!.Id);
        Assert.Equal(server.Clock.GetUtcNow(), activity.Timestamp);
        Assert.Null(activity.Id);
        Assert.Null(activity.ServiceUrl);
        Assert.Null(activity.CallerId);
        Assert.Null(activity.Locale);
        Assert.Null(activity.Attachments);
        Assert.Null(activity.Entities);
        Assert.Equal("""{"a":1}""", JsonNode.Parse(activity.Value!.ToString()!)!.ToJsonString());
        Assert.Equal("""{"clientActivityID":"m","postBack":true}""", JsonNode.Parse(activity.ChannelData!.ToString()!)!.ToJsonString());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("invoke")]
    public async Task What_clients_send_unasked_is_acknowledged_and_goes_nowhere(string type)
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Activities, token, $$"""{"type":"{{type}}","name":"x","value":"words"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((string?)(await ChatServer.JsonAsync(answer))["id"]);
        Assert.Single(server.Bot.Received);
    }

    [Fact]
    public async Task A_hundred_thousand_characters_are_taken_whole()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();
        var essay = new string('字', 100_000);

        var answer = await server.SayAsync(token, essay);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(essay, server.Bot.Received.Last().Activity.Text);
    }

    [Fact]
    public async Task A_watermark_goes_on_where_it_stopped_and_a_new_page_gets_the_history()
    {
        await using var server = await ChatServer.StartAsync(options => options.HistoryLines = 5);
        var token = await server.StartedAsync();
        server.Bot.Say(server.Client, [.. Enumerable.Range(2, 9).Select(number => $"line {number}")]);

        string[] Texts(JsonObject set) => [.. set["activities"]!.AsArray().Select(activity => (string)activity!["text"]!)];
        Assert.Equal(["line 6", "line 7", "line 8", "line 9", "line 10"], Texts(await ReadAsync(server, token)));
        Assert.Equal(["line 6", "line 7", "line 8", "line 9", "line 10"], Texts(await ReadAsync(server, token, "0")));
        Assert.Equal(["line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9", "line 10"], Texts(await ReadAsync(server, token, "2")));
        Assert.Empty(Texts(await ReadAsync(server, token, "10")));
        Assert.Equal("10", (string?)(await ReadAsync(server, token, "9999"))["watermark"]);
    }

    [Fact]
    public async Task A_refreshed_token_goes_on_and_a_device_that_was_turned_out_gets_none()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.TokenAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(29));

        var refreshed = (string)(await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", token)))["token"]!;
        server.Clock.Advance(TimeSpan.FromMinutes(2));
        var old = await server.SendAsync(HttpMethod.Get, Activities, token);
        var fresh = await server.SendAsync(HttpMethod.Get, Activities, refreshed);
        server.Access.RevokeAll();
        var revoked = await server.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", refreshed);
        var rejoined = await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{ChatServer.Conversation}?watermark=0", refreshed);
        var started = await server.SendAsync(HttpMethod.Post, "/v3/directline/conversations", refreshed);

        Assert.Equal(HttpStatusCode.Forbidden, old.StatusCode);
        Assert.Equal("TokenExpired", (string?)(await ChatServer.JsonAsync(old))["error"]!["code"]);
        Assert.Equal(HttpStatusCode.OK, fresh.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, rejoined.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, started.StatusCode);
    }

    [Fact]
    public async Task A_bot_that_fails_is_a_502_with_nothing_of_the_message_in_the_log()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();
        server.Bot.Answer = activity => throw new InvalidOperationException($"cannot read {activity.Text}");

        var answer = await server.SayAsync(token, "a secret of mine");

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Equal("BotError", (string?)(await ChatServer.JsonAsync(answer))["error"]!["code"]);
        Assert.Contains(server.Logs.Lines, line => line.Contains(server.Client.ToString(), StringComparison.Ordinal) && line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(server.Logs.Lines, line => line.Contains("secret of mine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_site_may_call_only_when_the_settings_name_it()
    {
        await using var server = await ChatServer.StartAsync(options => options.AllowedOrigins.Add("https://oak.example"));

        async Task<string?> AllowedAsync(HttpMethod method, string origin)
        {
            using var request = new HttpRequestMessage(method, Activities);
            request.Headers.Add("Origin", origin);
            var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
            return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
        }

        Assert.Equal("https://oak.example", await AllowedAsync(HttpMethod.Options, "https://oak.example"));
        Assert.Equal("https://oak.example", await AllowedAsync(HttpMethod.Get, "https://oak.example"));
        Assert.Null(await AllowedAsync(HttpMethod.Options, "https://evil.example"));
    }

    private static async Task<JsonObject> ReadAsync(ChatServer server, string token, string? watermark = null) =>
        await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Get, $"{Activities}?watermark={watermark}", token));
}
