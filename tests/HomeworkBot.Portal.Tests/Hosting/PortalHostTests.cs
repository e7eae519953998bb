using System.Net;
using HomeworkBot.Portal.Tests.Samples;

namespace HomeworkBot.Portal.Tests.Hosting;

public sealed class PortalHostTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    [Fact]
    public async Task The_sign_in_cookie_is_for_the_portal_alone_and_out_of_scripts_reach()
    {
        var host = hosts["Development"];
        using var browser = host.Open();

        var cookie = CookieOf(await browser.SignInAsync());

        Assert.Contains("path=/portal", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Outside_development_the_cookie_goes_over_tls_only()
    {
        var host = hosts["Production"];
        using var browser = host.Open();

        Assert.Contains("secure", CookieOf(await browser.SignInAsync()), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Pages_say_what_a_browser_may_do_and_are_not_kept(string environment)
    {
        var host = hosts[environment];
        using var browser = host.Open();

        var page = await browser.GetAsync("/portal/sign-in");

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("script-src[^;]*unsafe-inline", policy);
        Assert.Equal("no-referrer", Assert.Single(page.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.True((await browser.GetAsync("/portal/enter/x")).Headers.CacheControl!.NoStore);

        var nonce = policy.Split("'nonce-")[1].Split('\'')[0];
        var again = (await browser.GetAsync("/portal/sign-in")).Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain(nonce, again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Scripts_and_styles_are_served_from_here_and_nothing_is_named_that_is_not(string environment)
    {
        var host = hosts[environment];
        using var browser = host.Open();

        var html = await browser.ReadAsync("/portal/sign-in");
        Assert.DoesNotContain("http://", html.Replace("http://www.w3.org", "", StringComparison.Ordinal).Replace(host.Address.ToString(), "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        var assets = html.Split('"').Where(part => part.StartsWith("_content/", StringComparison.Ordinal) || part.StartsWith("_framework/", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, assets.Count);
        foreach (var asset in assets)
        {
            var served = await browser.GetAsync("/portal/" + asset);
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
            Assert.NotEmpty(await served.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("/portal/")]
    [InlineData("/portal/clients/0198a000-0000-7000-8000-000000000011")]
    [InlineData("/portal/entries/0198a000-0000-7000-8000-000000000021")]
    [InlineData("/portal/entries/0198a000-0000-7000-8000-000000000021/transcript")]
    [InlineData("/portal/account")]
    public async Task Nothing_of_a_client_is_there_without_a_sign_in(string path)
    {
        var host = hosts["Development"];
        using var browser = host.Open();

        var asked = await browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.StartsWith("/portal/sign-in", asked.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam", await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_socket_of_open_pages_needs_a_sign_in_too()
    {
        var host = hosts["Development"];
        using var browser = host.Open();

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/portal/_blazor")).StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_not_theirs_read_the_same()
    {
        var host = hosts["Development"];
        using var browser = host.Open();
        await browser.SignInAsync();

        foreach (var path in new[] { "/portal/nothing", "/portal/clients/0198a000-0000-7000-8000-0000000000ff", "/portal/entries/0198a000-0000-7000-8000-0000000000ff", "/portal/entries/0198a000-0000-7000-8000-000000000022/transcript" })
        {
            var answer = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("There is nothing here that you can read.", await browser.ReadAsync(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_address_without_its_last_slash_leads_home()
    {
        var host = hosts["Development"];
        using var browser = host.Open();

        Assert.Equal("/portal/", (await browser.GetAsync("/portal")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_hosts_other_rooms_stay_as_they_are()
    {
        var host = hosts["Development"];
        using var browser = host.Open();
        await browser.SignInAsync();

        var chat = await browser.GetAsync("/chat/x");

        Assert.Equal("the chat", await chat.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(chat.Headers.Contains("Content-Security-Policy"));
        Assert.Equal("another room of the host", await browser.ReadAsync("/clients/" + Sample.Sam));
    }

    private static string CookieOf(HttpResponseMessage response) =>
        response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("homeworkbot.therapist=", StringComparison.Ordinal));
}
