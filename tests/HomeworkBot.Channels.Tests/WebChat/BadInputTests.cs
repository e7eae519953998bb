using System.Net;
using System.Text;

namespace HomeworkBot.Channels.Tests.WebChat;

public class BadInputTests
{
    private const string Activities = $"/v3/directline/conversations/{ChatServer.Conversation}/activities";

    public static TheoryData<string, string, string, HttpStatusCode> Bodies => new()
    {
        { "malformed", "{\"type\":\"message\",\"text\":\"private words\"", "application/json", HttpStatusCode.BadRequest },
        { "empty", "", "application/json", HttpStatusCode.BadRequest },
        { "an array", "[{\"type\":\"message\",\"text\":\"private words\"}]", "application/json", HttpStatusCode.BadRequest },
        { "null", "null", "application/json", HttpStatusCode.BadRequest },
        { "too deep", $"{{\"type\":\"message\",\"text\":\"private words\",\"value\":{new string('[', 100)}{new string(']', 100)}}}", "application/json", HttpStatusCode.BadRequest },
        { "no type", "{\"text\":\"private words\"}", "application/json", HttpStatusCode.BadRequest },
        { "a type of the server's", "{\"type\":\"conversationUpdate\"}", "application/json", HttpStatusCode.BadRequest },
        { "an unknown type", "{\"type\":\"private words\"}", "application/json", HttpStatusCode.BadRequest },
        { "a text that is none", "{\"type\":\"message\",\"text\":{\"private\":\"words\"}}", "application/json", HttpStatusCode.BadRequest },
        { "nothing said", "{\"type\":\"message\",\"text\":\"  \"}", "application/json", HttpStatusCode.BadRequest },
        { "half a surrogate pair", "{\"type\":\"message\",\"text\":\"private words \\ud83d\"}", "application/json", HttpStatusCode.BadRequest },
        { "half a surrogate pair inside a value", "{\"type\":\"message\",\"value\":{\"a\":\"private words \\ud83d\"}}", "application/json", HttpStatusCode.BadRequest },
        { "a long id", $"{{\"type\":\"message\",\"text\":\"private words\",\"channelData\":{{\"clientActivityID\":\"{new string('x', 129)}\"}}}}", "application/json", HttpStatusCode.BadRequest },
        { "a text over the limit", $"{{\"type\":\"message\",\"text\":\"{new string('x', 100_001)}\"}}", "application/json", HttpStatusCode.BadRequest },
        { "a body over the limit", $"{{\"type\":\"message\",\"text\":\"private words\",\"value\":\"{new string('x', 1_100_000)}\"}}", "application/json", HttpStatusCode.RequestEntityTooLarge },
        { "another media type", "private words", "text/plain", HttpStatusCode.UnsupportedMediaType },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_cannot_be_taken_is_refused_in_one_sentence_and_leaves_nothing(string what, string body, string mediaType, HttpStatusCode status)
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Activities, token, new StringContent(body, Encoding.UTF8, mediaType));

        Assert.True(answer.StatusCode == status, $"{what}: {answer.StatusCode}");
        await AssertRefusedAsync(server, answer);
    }

    [Theory]
    [InlineData("POST", "/v3/directline/tokens/generate", null, HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/v3/directline/tokens/generate", "private words", HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/v3/directline/tokens/refresh", null, HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/v3/directline/tokens/refresh", "private words", HttpStatusCode.Forbidden)]
    [InlineData("POST", "/v3/directline/conversations", null, HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/v3/directline/conversations", "private words", HttpStatusCode.Forbidden)]
    [InlineData("GET", Activities, null, HttpStatusCode.Unauthorized)]
    [InlineData("GET", Activities, "private words", HttpStatusCode.Forbidden)]
    [InlineData("GET", Activities, ChatServer.OtherDemo, HttpStatusCode.Forbidden)]
    [InlineData("POST", Activities, ChatServer.OtherDemo, HttpStatusCode.Forbidden)]
    [InlineData("POST", $"/v3/directline/conversations/{ChatServer.Conversation}/upload", ChatServer.OtherDemo, HttpStatusCode.Forbidden)]
    [InlineData("GET", $"/v3/directline/conversations/{ChatServer.Conversation}", ChatServer.OtherDemo, HttpStatusCode.Forbidden)]
    [InlineData("GET", $"/v3/directline/conversations/{ChatServer.Conversation}/stream?t=private", null, HttpStatusCode.Forbidden)]
    [InlineData("GET", $"/v3/directline/conversations/{ChatServer.Conversation}/attachments/1?t=private", null, HttpStatusCode.Forbidden)]
    [InlineData("GET", $"{Activities}?watermark=private", ChatServer.Demo, HttpStatusCode.BadRequest)]
    [InlineData("GET", $"{Activities}?watermark=-1", ChatServer.Demo, HttpStatusCode.BadRequest)]
    [InlineData("GET", $"{Activities}?watermark=99999999999999999999", ChatServer.Demo, HttpStatusCode.BadRequest)]
    [InlineData("POST", $"/v3/directline/conversations/{ChatServer.Conversation}/upload", ChatServer.Demo, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("DELETE", Activities, ChatServer.Demo, HttpStatusCode.NotFound)]
    [InlineData("GET", "/v3/directline/session/getsessionid", ChatServer.Demo, HttpStatusCode.NotFound)]
    [InlineData("POST", "/v3/directline", ChatServer.Demo, HttpStatusCode.NotFound)]
    public async Task A_call_without_the_right_to_it_is_refused_in_one_sentence(string method, string url, string? bearer, HttpStatusCode status)
    {
        await using var server = await ChatServer.StartAsync();
        await server.StartedAsync();

        var answer = await server.SendAsync(new HttpMethod(method), url, bearer);

        Assert.Equal(status, answer.StatusCode);
        await AssertRefusedAsync(server, answer);
    }

    [Fact]
    public async Task A_token_made_for_one_purpose_serves_no_other()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.TokenAsync();
        var stream = (string)(await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token)))["streamUrl"]!;
        var ticket = System.Web.HttpUtility.ParseQueryString(new Uri(stream).Query)["t"]!;

        Assert.Equal(HttpStatusCode.Forbidden, (await server.SendAsync(HttpMethod.Get, Activities, ticket)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{ChatServer.Conversation}/stream?t={token}", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{ChatServer.Conversation}/attachments/1?t={token}", null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{ChatServer.Conversation}/stream?t={ticket}", null)).StatusCode);
    }

    [Fact]
    public async Task Who_writes_too_fast_is_told_how_long_to_wait_and_nobody_else_is()
    {
        await using var server = await ChatServer.StartAsync(options => options.MessagesPerMinute = 2);
        var token = await server.StartedAsync();
        var other = await server.StartedAsync(ChatServer.OtherDemo);

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 3; i++)
            answers.Add(await server.SayAsync(token, "private words"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.InRange(answers[^1].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await server.SayAsync(other, "hello", conversation: ChatServer.OtherConversation)).StatusCode);
    }

    /// <summary>A problem with one sentence, in both tongues; nothing reached the bot, and the log has none of it.</summary>
    private static async Task AssertRefusedAsync(ChatServer server, HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await ChatServer.JsonAsync(answer);
        var sentence = (string)problem["detail"]!;
        Assert.Equal(sentence, (string?)problem["error"]!["message"]);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("private", sentence, StringComparison.Ordinal);
        Assert.Single(server.Bot.Received);
        Assert.Empty(server.Attachments.Files);
        Assert.DoesNotContain(server.Logs.Lines, line => line.Contains("private", StringComparison.Ordinal));
    }
}
