using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace HomeworkBot.Channels.Tests.WebChat;

public class StreamTests
{
    [Fact]
    public async Task The_stream_replays_what_came_before_and_goes_on_live()
    {
        await using var server = await ChatServer.StartAsync();
        var (token, url) = await StartAsync(server);
        using var socket = await OpenAsync(url);

        Assert.Equal("1: Hello", Read(await FrameAsync(socket)));
        await server.SayAsync(token, "hi", "mark");
        Assert.Equal("3: hi, You said: hi", Read(await FrameAsync(socket)));
        server.Bot.Say(server.Client, "from elsewhere");
        Assert.Equal("4: from elsewhere", Read(await FrameAsync(socket)));
    }

    [Fact]
    public async Task A_client_that_comes_back_with_its_watermark_misses_nothing_and_gets_nothing_twice()
    {
        await using var server = await ChatServer.StartAsync();
        var (token, url) = await StartAsync(server);
        using (var socket = await OpenAsync(url))
        {
            await FrameAsync(socket);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        }

        server.Bot.Say(server.Client, [.. Enumerable.Range(0, 250).Select(number => $"line {number}")]);
        var rejoined = await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{ChatServer.Conversation}?watermark=1", token));
        using var again = await OpenAsync((string)rejoined["streamUrl"]!);

        var texts = new List<string>();
        while (texts.Count < 250)
            texts.AddRange((await FrameAsync(again)).Texts);
        Assert.Equal(Enumerable.Range(0, 250).Select(number => $"line {number}"), texts);
    }

    [Fact]
    public async Task A_line_whose_signal_was_lost_comes_with_the_next_look()
    {
        await using var server = await ChatServer.StartAsync();
        var (_, url) = await StartAsync(server);
        using var socket = await OpenAsync(url);
        await FrameAsync(socket);

        server.Bot.SayUnheard(server.Client, "quietly");
        var frame = FrameAsync(socket);
        while (!frame.IsCompleted)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Equal("2: quietly", Read(await frame));
    }

    [Fact]
    public async Task Two_pages_of_a_client_both_hear_and_another_client_does_not()
    {
        await using var server = await ChatServer.StartAsync();
        var (token, url) = await StartAsync(server);
        var (otherToken, otherUrl) = await StartAsync(server, ChatServer.OtherDemo);
        using var one = await OpenAsync(url);
        using var two = await OpenAsync(url);
        using var other = await OpenAsync(otherUrl);
        await FrameAsync(one);
        await FrameAsync(two);
        await FrameAsync(other);

        await server.SayAsync(token, "to ann");
        await server.SayAsync(otherToken, "to ben", conversation: ChatServer.OtherConversation);

        Assert.Equal("to ann", (await FrameAsync(one)).Texts[0]);
        Assert.Equal("to ann", (await FrameAsync(two)).Texts[0]);
        Assert.Equal("to ben", (await FrameAsync(other)).Texts[0]);
    }

    [Fact]
    public async Task A_ticket_that_is_too_old_opens_no_stream()
    {
        await using var server = await ChatServer.StartAsync();
        var (_, url) = await StartAsync(server);
        server.Clock.Advance(TimeSpan.FromMinutes(2));

        await Assert.ThrowsAsync<WebSocketException>(() => OpenAsync(url));
    }

    [Fact]
    public async Task A_device_that_was_turned_out_is_cut_off()
    {
        await using var server = await ChatServer.StartAsync();
        var (_, url) = await StartAsync(server);
        using var socket = await OpenAsync(url);
        await FrameAsync(socket);

        server.Access.RevokeAll();
        var closing = socket.ReceiveAsync(new byte[100], TestContext.Current.CancellationToken);
        while (!server.Access.Refused.IsCompleted)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Equal(WebSocketMessageType.Close, (await closing).MessageType);
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, socket.CloseStatus);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_server_that_stops_says_so_to_every_page()
    {
        await using var server = await ChatServer.StartAsync();
        var (_, url) = await StartAsync(server);
        using var socket = await OpenAsync(url);
        await FrameAsync(socket);

        var stopping = server.StopAsync();
        var closing = await socket.ReceiveAsync(new byte[100], TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketMessageType.Close, closing.MessageType);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        await stopping;
    }

    [Fact]
    public async Task Behind_a_proxy_the_stream_is_where_the_settings_say()
    {
        await using var server = await ChatServer.StartAsync(options => options.PublicUrl = new Uri("https://chat.oak.example/bot/"));

        var (_, url) = await StartAsync(server);

        Assert.StartsWith($"wss://chat.oak.example/bot/v3/directline/conversations/{ChatServer.Conversation}/stream?", url, StringComparison.Ordinal);
    }

    private static async Task<(string Token, string StreamUrl)> StartAsync(ChatServer server, string secret = ChatServer.Demo)
    {
        var answer = await ChatServer.JsonAsync(await server.SendAsync(HttpMethod.Post, "/v3/directline/conversations", await server.TokenAsync(secret)));
        return ((string)answer["token"]!, (string)answer["streamUrl"]!);
    }

    private static async Task<ClientWebSocket> OpenAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url), TestContext.Current.CancellationToken);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
        return socket;
    }

    private static string Read((string[] Texts, string Watermark) frame) => $"{frame.Watermark}: {string.Join(", ", frame.Texts)}";

    private static async Task<(string[] Texts, string Watermark)> FrameAsync(ClientWebSocket socket)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[8192];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        var set = JsonNode.Parse(Encoding.UTF8.GetString(frame.ToArray()))!;
        return ([.. set["activities"]!.AsArray().Select(activity => (string)activity!["text"]!)], (string)set["watermark"]!);
    }
}
