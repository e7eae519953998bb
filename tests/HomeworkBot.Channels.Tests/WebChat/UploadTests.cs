using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace HomeworkBot.Channels.Tests.WebChat;

public class UploadTests
{
    private const string Upload = $"/v3/directline/conversations/{ChatServer.Conversation}/upload?userId=client-x";
    private const string Activities = $"/v3/directline/conversations/{ChatServer.Conversation}/activities";

    [Fact]
    public async Task A_photo_with_words_is_kept_and_comes_back_under_an_address_that_opens()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Upload, token, Parts("""{"type":"message","text":"my garden","channelData":{"clientActivityID":"mark"}}""", ("garden.html", "text/html", ChatServer.Png)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var (_, file) = Assert.Single(server.Attachments.Files.Values);
        Assert.Equal("image/png", file.ContentType);
        Assert.Equal("garden.html", file.Name.Value);
        Assert.StartsWith("attachment:", Assert.Single(server.Bot.Received.Last().Activity.Attachments!).ContentUrl, StringComparison.Ordinal);

        var set = await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Get, Activities, token));
        var own = set["activities"]!.AsArray().Single(activity => (string?)activity!["text"] == "my garden")!;
        Assert.Equal("mark", (string?)own["channelData"]!["clientActivityID"]);
        var url = (string)own["attachments"]![0]!["contentUrl"]!;
        Assert.StartsWith(server.Origin, url, StringComparison.Ordinal);

        var fetched = await server.SendAsync(HttpMethod.Get, url, null);
        Assert.Equal("image/png", fetched.Content.Headers.ContentType!.MediaType);
        Assert.Equal(ChatServer.Png, await fetched.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("nosniff", Assert.Single(fetched.Headers.GetValues("X-Content-Type-Options")));

        server.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Forbidden, (await server.SendAsync(HttpMethod.Get, url, null)).StatusCode);
    }

    [Fact]
    public async Task A_photo_without_words_is_a_message_too()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Upload, token, Parts(null, ("a.png", "image/png", ChatServer.Png)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(server.Bot.Received.Last().Activity.Attachments!);
    }

    [Fact]
    public async Task Another_clients_file_does_not_open()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();
        await server.SendAsync(HttpMethod.Post, Upload, token, Parts(null, ("a.png", "image/png", ChatServer.Png)));
        var set = await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Get, Activities, token));
        var url = new Uri((string)set["activities"]!.AsArray().Single(activity => activity!["attachments"] is not null)!["attachments"]![0]!["contentUrl"]!);

        var other = await server.SendAsync(HttpMethod.Get, url.PathAndQuery.Replace(ChatServer.Conversation, ChatServer.OtherConversation, StringComparison.Ordinal), null);

        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    [Fact]
    public async Task A_file_of_a_type_we_do_not_take_leaves_nothing()
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Upload, token, Parts(null, ("a.png", "image/png", ChatServer.Png), ("b.png", "image/png", Encoding.UTF8.GetBytes("<script>"))));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(server.Attachments.Files);
        Assert.Single(server.Bot.Received);
    }

    [Fact]
    public async Task A_file_over_the_limit_leaves_nothing()
    {
        await using var server = await ChatServer.StartAsync(options => options.MaxUploadBytes = 100_000);
        var token = await server.StartedAsync();

        var inside = await server.SendAsync(HttpMethod.Post, Upload, token, Parts(null, ("a.png", "image/png", [.. ChatServer.Png, .. new byte[100_000]])));
        var outside = await server.SendAsync(HttpMethod.Post, Upload, token, Parts(null, ("a.png", "image/png", [.. ChatServer.Png, .. new byte[2_000_000]])));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, inside.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, outside.StatusCode);
        Assert.Empty(server.Attachments.Files);
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncut off")]
    [InlineData("nothing of the kind")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n{\"type\":\"message\",\"text\":\"alone\"}\r\n--b--\r\n")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\nnot json\r\n--b--\r\n")]
    [InlineData("--b--\r\n")]
    public async Task A_broken_upload_is_refused_and_leaves_nothing(string body)
    {
        await using var server = await ChatServer.StartAsync();
        var token = await server.StartedAsync();
        var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        var answer = await server.SendAsync(HttpMethod.Post, Upload, token, content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((string?)(await ChatServer.JsonAsync(answer))["detail"]);
        Assert.Empty(server.Attachments.Files);
        Assert.Single(server.Bot.Received);
    }

    private static MultipartFormDataContent Parts(string? activity, params (string Name, string Claimed, byte[] Bytes)[] files)
    {
        var parts = new MultipartFormDataContent();
        if (activity is not null)
            parts.Add(new StringContent(JsonNode.Parse(activity)!.ToJsonString(), Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        foreach (var (name, claimed, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue(claimed);
            parts.Add(file, "file", name);
        }

        return parts;
    }
}
