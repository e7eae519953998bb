using Microsoft.Playwright;

namespace HomeworkBot.Browser.Tests;

/// <summary>Every page there is, on a phone and at a desk.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    [Fact]
    public async Task The_clients_pages_break_no_rule_of_WCAG()
    {
        await using var server = await ServerProcess.StartNewAsync();
        var chat = new ChatPage(await chromium.PhoneAsync());

        await chat.Page.GotoAsync(server.Origin + "/chat/no-such-invitation");
        await Axe.FindsNothingAsync(chat.Page, "a link that opens nothing");

        await chat.OpenAsync(server.Chats[Demo.NewClient]);
        await chat.CanTapAsync("OK");
        await Axe.FindsNothingAsync(chat.Page, "the chat");

        await chat.Page.GetByText("Help now").First.ClickAsync();
        await Axe.FindsNothingAsync(chat.Page, "the chat with its help lines open");

        await chat.OpenAsync(server.Chats[Demo.KnownClient]);
        await chat.AnswerAsync("menu", "What would you like to do?");
        await Axe.FindsNothingAsync(chat.Page, "the chat with weeks of history");
        await Chromium.PictureAsync(chat.Page, "chat-history");
    }

    [Fact]
    public async Task The_therapists_pages_break_no_rule_of_WCAG()
    {
        await using var server = await ServerProcess.StartNewAsync();
        foreach (var (page, size) in new[] { (await chromium.DesktopAsync(), "desk"), (await chromium.PhoneAsync(), "phone") })
        {
            await page.GotoAsync(server.Origin + "/portal");
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
            await Axe.FindsNothingAsync(page, $"sign-in, {size}");
            await Chromium.PictureAsync(page, $"portal-sign-in-{size}");
        }

        var portal = new PortalPage(await chromium.DesktopAsync());
        await portal.EnterAsync(server.PortalLink);
        await LookAsync(portal, "clients");
        await portal.OpenClientAsync(Demo.KnownClient);
        await Assertions.Expect(portal.Page.GetByRole(AriaRole.Button, new() { Name = "Make a chat link" })).ToBeEnabledAsync();
        await LookAsync(portal, "client");
        await portal.Page.GetByRole(AriaRole.Region, new() { Name = "Entries" }).GetByRole(AriaRole.Link, new() { Name = "Thought record" }).First.ClickAsync();
        await portal.SeesAsync("Feelings then");
        await LookAsync(portal, "entry");
        await portal.OpenTranscriptAsync();
        await LookAsync(portal, "transcript");
        await portal.Page.GotoAsync(server.Origin + "/portal/account");
        await LookAsync(portal, "account");
        await portal.Page.GotoAsync($"{server.Origin}/portal/entries/{Guid.Empty}");
        await LookAsync(portal, "nothing-here");
    }

    /// <summary>One page at both sizes.</summary>
    private static async Task LookAsync(PortalPage portal, string name)
    {
        await portal.Page.SetViewportSizeAsync(1280, 900);
        await Axe.FindsNothingAsync(portal.Page, $"{name}, desk");
        await Chromium.PictureAsync(portal.Page, $"portal-{name}-desk");
        await portal.Page.SetViewportSizeAsync(360, 740);
        await Axe.FindsNothingAsync(portal.Page, $"{name}, phone");
        await Chromium.PictureAsync(portal.Page, $"portal-{name}-phone");
    }
}
