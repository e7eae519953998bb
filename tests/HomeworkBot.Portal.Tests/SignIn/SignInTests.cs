using System.Net;
using HomeworkBot.Portal.Tests.Hosting;

namespace HomeworkBot.Portal.Tests.SignIn;

public sealed class SignInTests
{
    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_and_brought_back()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();

        var asked = await browser.GetAsync("/portal/account");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal("/portal/sign-in?back=%2Fportal%2Faccount", asked.Headers.Location!.PathAndQuery);

        var signedIn = await browser.SignInAsync(page: asked.Headers.Location.PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.EndsWith("/portal/account", signedIn.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Dr. Lee", await browser.ReadAsync("/portal/account"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/portal/")]
    [InlineData("/chat/x")]
    public async Task A_sign_in_never_leads_out_of_the_portal(string back)
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();

        var signedIn = await browser.SignInAsync(page: "/portal/sign-in?back=" + Uri.EscapeDataString(back));

        Assert.Equal(new Uri(host.Address, "/portal/"), new Uri(host.Address, signedIn.Headers.Location!));
    }

    [Fact]
    public async Task Wrong_password_and_unknown_email_read_the_same()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();

        var wrong = await TextAsync(await browser.SignInAsync(password: "not the right one"));
        var unknown = await TextAsync(await browser.SignInAsync(email: "nobody@oak.example"));

        Assert.Contains("did not match", wrong, StringComparison.Ordinal);
        Assert.Equal(ErrorIn(wrong), ErrorIn(unknown));
        Assert.DoesNotContain("not the right one", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_tries_pause_the_account_even_for_the_right_password()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();
        for (var time = 0; time < 5; time++)
        {
            await browser.SignInAsync(password: "not the right one");
        }

        var paused = await browser.SignInAsync();

        Assert.Equal(HttpStatusCode.OK, paused.StatusCode);
        Assert.Contains("did not match", await TextAsync(paused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task Four_wrong_tries_do_not_pause_it()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();
        for (var time = 0; time < 4; time++)
        {
            await browser.SignInAsync(password: "not the right one");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task Many_tries_from_one_address_are_turned_away_for_a_while()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();
        for (var time = 0; time < 20; time++)
        {
            await browser.SignInAsync(email: $"someone{time}@oak.example");
        }

        var turnedAway = await browser.SignInAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, turnedAway.StatusCode);
        Assert.Contains("Too many tries", await TextAsync(turnedAway), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/portal/sign-in")).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_without_the_pages_own_token_is_refused()
    {
        await using var host = await PortalHost.StartAsync("Production");
        using var browser = host.Open();

        var forged = await browser.PostAsync("/portal/sign-in", ("_handler", "sign-in"), ("Input.Email", PortalHost.Email), ("Input.Password", PortalHost.Password));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("That did not work", await TextAsync(forged), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_needs_the_pages_token_and_ends_the_sign_in()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();
        await browser.SignInAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/portal/sign-out")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/portal/")).StatusCode);

        var signedOut = await browser.SubmitAsync("/portal/", "/portal/sign-out");
        Assert.Equal("/portal/sign-in", signedOut.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task A_password_changed_elsewhere_ends_this_sign_in_within_minutes()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();
        await browser.SignInAsync();

        await host.ChangePasswordElsewhereAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/portal/")).StatusCode);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string ErrorIn(string html)
    {
        var start = html.IndexOf("class=\"form-error\"", StringComparison.Ordinal);
        return html[start..html.IndexOf("</p>", start, StringComparison.Ordinal)];
    }
}
