namespace HomeworkBot.Browser.Tests;

/// <summary>A plan made, a check-in due, and what stays with the client.</summary>
public sealed class ActivityPlanTests(Chromium chromium)
{
    [Fact]
    public async Task A_check_in_that_is_due_is_offered_and_a_private_one_stays_private()
    {
        await using var server = await ServerProcess.StartNewAsync();
        var portal = new PortalPage(await chromium.DesktopAsync());
        await portal.EnterAsync(server.PortalLink);
        await portal.OpenClientAsync(Demo.KnownClient);
        var before = await portal.Entries.CountAsync();

        var chat = new ChatPage(await chromium.DesktopAsync());
        await chat.OpenAsync(server.Chats[Demo.KnownClient]);
        await chat.AnswerAsync("hello", "Can we look at how it went?");
        await chat.PickAsync("Yes", "How did it go?");
        await chat.PickAsync("I did part of it", "That counts. What did you do?");
        await chat.AnswerAsync("sat on the bench with one friend", "How much did you enjoy it");
        await chat.PickAsync("6", "How much did you feel that you got something done");
        await chat.AnswerAsync("like a 5", "how was your mood after it");
        await chat.PickAsync("7", "Keep it like this?");
        await chat.PickAsync("Keep it", "What may Dr. Lee read of this?");
        await Chromium.PictureAsync(chat.Page, "chat-sharing");
        await chat.PickAsync("Private", "Kept private. Dr. Lee can't read it.");

        await portal.Page.ReloadAsync();
        await Microsoft.Playwright.Assertions.Expect(portal.Entries).ToHaveCountAsync(before);

        // The client changes her mind, and it can be read.
        await chat.AnswerAsync("share", "Dr. Lee can now read this one");
        await portal.Page.ReloadAsync();
        await Microsoft.Playwright.Assertions.Expect(portal.Entries).ToHaveCountAsync(before + 1);
        await portal.OpenNewestEntryAsync("Activity plan");
        await portal.SeesAsync("sat on the bench with one friend");
        await Chromium.PictureAsync(portal.Page, "portal-activity-plan");
    }

    [Fact]
    public async Task A_plan_can_be_made_with_a_keyboard_alone()
    {
        await using var server = await ServerProcess.StartNewAsync();
        var chat = new ChatPage(await chromium.DesktopAsync());
        await chat.OpenAsync(server.Chats[Demo.NewClient]);
        await chat.CanTapAsync("OK");
        await chat.TabToTheBoxAsync();
        foreach (var (reply, next) in new[]
        {
            ("ok", "reads what you share, mostly before sessions"),
            ("ok", "One limit: words that sound like danger go to Dr. Lee"),
            ("ok", "Texts are not locked"),
            ("ok", "What would you like to do?"),
            ("2", "What matters to you that you want a bit more of?"),
            ("painting", "What is one thing you could do for that?"),
            ("mix one colour", "When will you do it?"),
            ("tomorrow at 6 pm", "Where will it be?"),
        })
        {
            await chat.Page.Keyboard.TypeAsync(reply);
            await chat.Page.Keyboard.PressAsync("Enter");
            await chat.SeesAsync(next);
        }
    }
}
