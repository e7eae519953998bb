using Microsoft.Playwright;

namespace HomeworkBot.Browser.Tests;

/// <summary>The way into a chat: a link that works once, then a device and a PIN.</summary>
public sealed class InvitationTests(Chromium chromium)
{
    [Fact]
    public async Task A_link_lets_one_device_in_once_and_the_PIN_opens_it_from_then_on()
    {
        await using var server = await ServerProcess.StartNewAsync();
        var portal = new PortalPage(await chromium.DesktopAsync());
        await portal.EnterAsync(server.PortalLink);
        await portal.OpenClientAsync(Demo.NewClient);
        await portal.Page.GetByRole(AriaRole.Button, new() { Name = "Make a chat link" }).ClickAsync();
        var link = await portal.Page.GetByLabel("New chat link").InputValueAsync();
        Assert.StartsWith(server.Origin + "/chat/", link, StringComparison.Ordinal);

        var phone = await chromium.PhoneAsync();
        await phone.GotoAsync(link);
        await Axe.FindsNothingAsync(phone, "an invitation");
        await Chromium.PictureAsync(phone, "chat-invitation");
        await phone.GetByLabel("Your new PIN").FillAsync("4821");
        await phone.GetByLabel("The same PIN again").FillAsync("4821");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Open the chat" }).ClickAsync();
        var chat = new ChatPage(phone);
        await chat.SeesAsync("I am a program. No one watches live.");

        // Locked: the talk is gone from the page, and only the right PIN brings it back.
        await phone.GetByRole(AriaRole.Button, new() { Name = "Lock" }).ClickAsync();
        await Assertions.Expect(phone.GetByText("The chat is out of sight.")).ToBeVisibleAsync();
        await Assertions.Expect(phone.GetByText("I am a program. No one watches live.")).Not.ToBeAttachedAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(phone.GetByLabel("Your PIN")).ToBeVisibleAsync();
        await Assertions.Expect(phone.GetByText("I am a program. No one watches live.")).Not.ToBeAttachedAsync();
        await Axe.FindsNothingAsync(phone, "a locked chat");
        await EnterPinAsync(phone, "1111");
        await Assertions.Expect(phone.GetByText("That is not your PIN.")).ToBeVisibleAsync();
        await EnterPinAsync(phone, "4821");
        await chat.SeesAsync("I am a program. No one watches live.");

        // A link found in a browser's history opens nothing, on this device or another.
        await phone.GotoAsync(link);
        await Assertions.Expect(phone.GetByText("This link does not open anything")).ToBeVisibleAsync();
        var other = await chromium.DesktopAsync();
        await other.GotoAsync(link);
        await Assertions.Expect(other.GetByText("This link does not open anything")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_revoked_invitation_puts_its_device_out()
    {
        await using var server = await ServerProcess.StartNewAsync();
        var chat = new ChatPage(await chromium.PhoneAsync());
        await chat.OpenAsync(server.Chats[Demo.NewClient]);
        await chat.CanTapAsync("OK");

        var portal = new PortalPage(await chromium.DesktopAsync());
        await portal.EnterAsync(server.PortalLink);
        await portal.OpenClientAsync(Demo.NewClient);
        await portal.Page.GetByRole(AriaRole.Button, new() { Name = "Revoke" }).First.ClickAsync();
        await portal.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Assertions.Expect(portal.Page.GetByText("Revoked").First).ToBeVisibleAsync();

        await chat.Page.ReloadAsync();
        await Assertions.Expect(chat.Page.GetByText("This link does not open anything")).ToBeVisibleAsync();
    }

    private static async Task EnterPinAsync(IPage phone, string pin)
    {
        await phone.GetByLabel("Your PIN").FillAsync(pin);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Open the chat" }).ClickAsync();
    }
}
