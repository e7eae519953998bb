using System.Net;
using HomeworkBot.Portal.Tests.Hosting;

namespace HomeworkBot.Portal.Tests.SignIn;

public sealed class SignInLinkTests
{
    [Fact]
    public async Task A_link_signs_in_once()
    {
        await using var host = await PortalHost.StartAsync();
        var link = "/portal/enter/" + await host.LinkAsync();
        using var first = host.Open();
        using var second = host.Open();

        var entered = await first.GetAsync(link);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal(new Uri(host.Address, "/portal/"), new Uri(host.Address, entered.Headers.Location!));
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/portal/")).StatusCode);

        var again = await second.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("works once", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task A_used_link_brings_whoever_is_still_signed_in_to_the_portal()
    {
        await using var host = await PortalHost.StartAsync();
        var link = "/portal/enter/" + await host.LinkAsync();
        using var browser = host.Open();
        await browser.GetAsync(link);

        var again = await browser.GetAsync(link);

        Assert.Equal(new Uri(host.Address, "/portal/"), new Uri(host.Address, again.Headers.Location!));
    }

    [Fact]
    public async Task A_link_whose_time_is_over_signs_nobody_in()
    {
        await using var host = await PortalHost.StartAsync();
        var link = "/portal/enter/" + await host.LinkAsync();
        host.Clock.Advance(TimeSpan.FromHours(2));
        using var browser = host.Open();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task A_therapist_who_came_by_a_link_can_set_a_password_and_then_sign_in_with_it()
    {
        await using var host = await PortalHost.StartAsync(withPassword: false);
        using var browser = host.Open();
        await browser.GetAsync("/portal/enter/" + await host.LinkAsync());

        var tooShort = await SetAsync(browser, "short", "short");
        Assert.Contains("at least 15 characters", tooShort, StringComparison.Ordinal);
        var different = await SetAsync(browser, PortalHost.Password, PortalHost.Password + "!");
        Assert.Contains("not the same", different, StringComparison.Ordinal);
        var saved = await SetAsync(browser, PortalHost.Password, PortalHost.Password);
        Assert.Contains("Your password is saved", saved, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/portal/")).StatusCode);

        using var elsewhere = host.Open();
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.SignInAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/portal/")).StatusCode);
    }

    [Fact]
    public async Task Changing_a_password_asks_for_the_present_one()
    {
        await using var host = await PortalHost.StartAsync();
        using var browser = host.Open();
        await browser.SignInAsync();

        var refused = await SetAsync(browser, "six tall yellow boats", "six tall yellow boats", ("Input.Current", "not the right one"));
        Assert.Contains("The current password is not right", refused, StringComparison.Ordinal);
        var saved = await SetAsync(browser, "six tall yellow boats", "six tall yellow boats", ("Input.Current", PortalHost.Password));
        Assert.Contains("Your password is saved", saved, StringComparison.Ordinal);
    }

    private static async Task<string> SetAsync(Browser browser, string wanted, string again, params (string, string)[] more)
    {
        var answer = await browser.SubmitAsync("/portal/account", "/portal/account", [("Input.New", wanted), ("Input.Again", again), .. more]);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
