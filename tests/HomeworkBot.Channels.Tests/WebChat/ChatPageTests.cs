using System.Net;
using System.Text.RegularExpressions;
using HomeworkBot.Channels.WebChat;

namespace HomeworkBot.Channels.Tests.WebChat;

public partial class ChatPageTests
{
    private const string RealPage = $"/chat/c/{ChatServer.RealConversation}";

    [Fact]
    public async Task Looking_at_an_invitation_uses_nothing_up()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = new Browser(server);

        var first = await browser.GetAsync($"/chat/{ChatServer.Real}");
        var again = await browser.GetAsync($"/chat/{ChatServer.Real}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Contains("Choose a PIN", await TextAsync(again), StringComparison.Ordinal);
        Assert.Equal(0, server.Access.Devices);
        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task An_invitation_is_exchanged_once_for_a_device_and_a_PIN()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = new Browser(server);

        var entered = await browser.PostAsync($"/chat/{ChatServer.Real}", ("pin", "2468"), ("again", "2468"));

        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal(RealPage, entered.Headers.Location!.OriginalString);
        Assert.All(entered.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches($"path={RealPage};.*httponly", cookie));
        Assert.Contains("id=\"chat\"", await TextAsync(await browser.GetAsync(RealPage)), StringComparison.Ordinal);

        var stranger = new Browser(server);
        var used = await stranger.GetAsync($"/chat/{ChatServer.Real}");
        var stolen = await stranger.PostAsync($"/chat/{ChatServer.Real}", ("pin", "1111"), ("again", "1111"));
        var page = await stranger.GetAsync(RealPage);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], [used.StatusCode, stolen.StatusCode, page.StatusCode]);
        Assert.Contains("does not open anything", await TextAsync(used), StringComparison.Ordinal);
        Assert.Empty(stranger.Cookies);
    }

    [Theory]
    [InlineData("2468", "2469")]
    [InlineData("123", "123")]
    [InlineData("1234567", "1234567")]
    [InlineData("12a4", "12a4")]
    [InlineData("", "")]
    public async Task A_PIN_that_will_not_do_leaves_the_invitation_unused(string pin, string again)
    {
        await using var server = await ChatServer.StartAsync();
        var browser = new Browser(server);

        var answer = await browser.PostAsync($"/chat/{ChatServer.Real}", ("pin", pin), ("again", again));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await TextAsync(answer), StringComparison.Ordinal);
        Assert.Equal(0, server.Access.Devices);
    }

    [Fact]
    public async Task A_demo_invitation_opens_the_chat_again_and_again()
    {
        await using var server = await ChatServer.StartAsync();

        for (var i = 0; i < 2; i++)
        {
            var browser = new Browser(server);
            var entered = await browser.GetAsync($"/chat/{ChatServer.Demo}");
            Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
            var page = await browser.GetAsync(entered.Headers.Location!.OriginalString);
            Assert.Contains("id=\"chat\"", await TextAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_nobody_touched_for_ten_minutes_asks_for_the_PIN()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);

        server.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync(RealPage + "/here?active=true")).StatusCode);
        server.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync(RealPage + "/here")).StatusCode);
        server.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.PostAsync(RealPage + "/here?active=true")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.PostAsync(RealPage + "/token")).StatusCode);
        var page = await TextAsync(await browser.GetAsync(RealPage));
        Assert.Contains("Your PIN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"chat\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_PIN_opens_a_locked_page_and_nothing_else_does()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);
        await browser.PostAsync(RealPage + "/lock");

        var wrong = await browser.PostAsync(RealPage + "/unlock", ("pin", "1111"));
        var stillLocked = await browser.PostAsync(RealPage + "/token");
        var right = await browser.PostAsync(RealPage + "/unlock", ("pin", "2468"));
        var token = await browser.PostAsync(RealPage + "/token");

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Contains("That is not your PIN", await TextAsync(wrong), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, stillLocked.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
        Assert.Equal(ChatServer.RealConversation, (string?)(await ChatServer.JsonAsync(token))["conversationId"]);
    }

    [Fact]
    public async Task Too_many_wrong_PINs_are_answered_with_a_wait()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);
        await browser.PostAsync(RealPage + "/lock");

        HttpResponseMessage last = null!;
        for (var i = 0; i < 5; i++)
            last = await browser.PostAsync(RealPage + "/unlock", ("pin", "1111"));
        var right = await browser.PostAsync(RealPage + "/unlock", ("pin", "2468"));

        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.Contains("15 minutes", await TextAsync(last), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
    }

    [Fact]
    public async Task A_device_that_was_turned_out_opens_nothing()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);

        server.Access.RevokeAll();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(RealPage)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.PostAsync(RealPage + "/token")).StatusCode);
    }

    [Fact]
    public async Task Two_clients_share_a_browser_without_mixing()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);
        await browser.GetAsync($"/chat/{ChatServer.Demo}");

        var own = await browser.PostAsync($"/chat/c/{ChatServer.Conversation}/token");
        var other = await browser.PostAsync(RealPage + "/token");
        var none = await browser.PostAsync($"/chat/c/{ChatServer.OtherConversation}/token");

        Assert.Equal(ChatServer.Conversation, (string?)(await ChatServer.JsonAsync(own))["conversationId"]);
        Assert.Equal(ChatServer.RealConversation, (string?)(await ChatServer.JsonAsync(other))["conversationId"]);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
    }

    [Fact]
    public async Task A_device_opens_its_own_conversation_only()
    {
        await using var server = await ChatServer.StartAsync();
        var device = (await server.Access.AcceptAsync(ChatServer.Demo, null, TestContext.Current.CancellationToken))!.Secret;
        var browser = new Browser(server) { Headers = { ["Cookie"] = $"homework-device={device}" } };

        var own = await browser.PostAsync($"/chat/c/{ChatServer.Conversation}/token");
        var other = await browser.PostAsync($"/chat/c/{ChatServer.OtherConversation}/token");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (own.StatusCode, other.StatusCode));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task Another_site_can_post_nothing(string header, string value)
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);
        browser.Headers[header] = value;

        var answers = new[]
        {
            await browser.PostAsync(RealPage + "/token"),
            await browser.PostAsync(RealPage + "/lock"),
            await browser.PostAsync(RealPage + "/unlock", ("pin", "2468")),
            await browser.PostAsync($"/chat/{ChatServer.Real}", ("pin", "2468"), ("again", "2468")),
        };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
    }

    [Fact]
    public async Task A_page_is_kept_nowhere_and_runs_only_our_scripts()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);

        var first = await browser.GetAsync(RealPage);
        var second = await browser.GetAsync(RealPage);

        var policy = Assert.Single(first.Headers.GetValues("Content-Security-Policy"));
        Assert.True(first.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", Assert.Single(first.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var nonce = Nonce().Match(policy).Groups[1].Value;
        var html = await TextAsync(first);
        Assert.All(Script().Matches(html), script => Assert.Contains($"nonce=\"{WebUtility.HtmlEncode(nonce)}\"", WebUtility.HtmlDecode(script.Value), StringComparison.Ordinal));
        Assert.NotEqual(nonce, Nonce().Match(Assert.Single(second.Headers.GetValues("Content-Security-Policy"))).Groups[1].Value);
        Assert.Contains("Oak &lt;Practice&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lines_stand_on_every_page_for_the_clients_country()
    {
        await using var server = await ChatServer.StartAsync(options => options.HelpLines["us"] = [new HelpLineOptions { For = "Any <trouble>", Number = "1 800", Text = true }]);
        var browser = await EnteredAsync(server);

        var pages = new[] { await TextAsync(await browser.GetAsync(RealPage)), await TextAsync(await browser.GetAsync("/chat/unknown")) };

        Assert.All(pages, page => Assert.Contains("""<span>Any &lt;trouble&gt;</span> <a href="tel:1800">Call 1 800</a> <a href="sms:1800">Text 1 800</a>""", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task Web_Chat_comes_from_our_own_origin_compressed_and_kept_for_good(string? encoding)
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);
        var url = Source().Matches(await TextAsync(await browser.GetAsync(RealPage))).Select(match => match.Groups[1].Value).Single(source => source.EndsWith("/webchat.js", StringComparison.Ordinal));

        if (encoding is not null)
            browser.Headers["Accept-Encoding"] = encoding;
        var answer = await browser.GetAsync(url);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.InRange(bytes.Length, encoding is null ? 3_000_000 : 500_000, encoding is null ? 5_000_000 : 1_000_000);
        browser.Headers["If-None-Match"] = answer.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await browser.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task The_licence_of_what_we_serve_is_served_with_it()
    {
        await using var server = await ChatServer.StartAsync();

        var answer = await server.Http.GetStringAsync("/chat/assets/any/webchat.js.LICENSE.txt", TestContext.Current.CancellationToken);

        Assert.Contains("@license", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task No_secret_is_in_the_log()
    {
        await using var server = await ChatServer.StartAsync();
        var browser = await EnteredAsync(server);
        await browser.GetAsync(RealPage);
        await browser.GetAsync($"/chat/{ChatServer.Demo}");

        Assert.NotEmpty(server.Logs.Lines);
        Assert.DoesNotContain(server.Logs.Lines, line =>
            line.Contains(ChatServer.Real, StringComparison.Ordinal) || line.Contains(ChatServer.Demo, StringComparison.Ordinal)
            || line.Contains("2468", StringComparison.Ordinal) || line.Contains("device-", StringComparison.Ordinal));
    }

    private static async Task<Browser> EnteredAsync(ChatServer server)
    {
        var browser = new Browser(server);
        await browser.PostAsync($"/chat/{ChatServer.Real}", ("pin", "2468"), ("again", "2468"));
        return browser;
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("script-src 'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();

    [GeneratedRegex("src=\"([^\"]+)\"")]
    private static partial Regex Source();

    /// <summary>Keeps cookies and follows nothing.</summary>
    private sealed class Browser(ChatServer server)
    {
        private readonly CookieContainer jar = new();

        public Dictionary<string, string> Headers { get; } = [];

        public IReadOnlyList<Cookie> Cookies => [.. jar.GetAllCookies().Cast<Cookie>()];

        public Task<HttpResponseMessage> GetAsync(string url) => SendAsync(HttpMethod.Get, url, null);

        public Task<HttpResponseMessage> PostAsync(string url, params (string Name, string Value)[] form) =>
            SendAsync(HttpMethod.Post, url, new FormUrlEncodedContent(form.ToDictionary(field => field.Name, field => field.Value)));

        private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, HttpContent? content)
        {
            var address = new Uri(server.Http.BaseAddress!, url);
            using var request = new HttpRequestMessage(method, address) { Content = content };
            foreach (var (name, value) in Headers)
                request.Headers.TryAddWithoutValidation(name, value);
            if (jar.GetCookieHeader(address) is { Length: > 0 } cookies)
                request.Headers.Add("Cookie", cookies);
            var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var given) ? given : [])
                jar.SetCookies(address, cookie);
            return answer;
        }
    }
}
