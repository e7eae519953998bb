using Microsoft.Playwright;

namespace HomeworkBot.Browser.Tests;

/// <summary>The main job, whole: a client on a phone, a therapist at a desk, one real server between them.</summary>
public sealed class ThoughtRecordTests(Chromium chromium)
{
    [Fact]
    public async Task A_thought_record_done_on_a_phone_is_read_by_the_therapist()
    {
        await using var server = await ServerProcess.StartNewAsync();
        var chat = new ChatPage(await chromium.PhoneAsync());
        await chat.OpenAsync(server.Chats[Demo.NewClient]);

        // Consent: four messages, each answered.
        await chat.SeesAsync("I am a program. No one watches live.");
        await Chromium.PictureAsync(chat.Page, "chat-consent");
        await chat.PickAsync("OK", "reads what you share, mostly before sessions");
        await chat.PickAsync("OK", "One limit: words that sound like danger go to Dr. Lee");
        await chat.PickAsync("OK", "Texts are not locked");
        await chat.PickAsync("OK", "What would you like to do?");
        await Chromium.PictureAsync(chat.Page, "chat-menu");

        await chat.PickAsync("Thought record", "What happened? Who, when, where.");
        await chat.AnswerAsync("my boss didn't reply all day", "What did you feel?");
        await chat.AnswerAsync("sad and angry", "How strong was this feeling: sad?");
        await Chromium.PictureAsync(chat.Page, "chat-scale");
        await chat.PickAsync("80", "How strong was this feeling: angry?");
        await chat.AnswerAsync("about sixty", "What went through your mind right then?");

        // The page is loaded again in the middle: the history and the open question are there.
        await chat.Page.ReloadAsync();
        await chat.SeesAsync("my boss didn't reply all day");
        await chat.SeesAsync("What went through your mind right then?");
        await chat.AnswerAsync("She is angry with me. I will lose my job.", "Which one of these hits you hardest?");

        // The server is killed and started again in the middle: the page goes on by itself.
        await chat.AnswerAsync("I will lose my job", "How much did you believe that thought right then");
        await server.KillAsync();
        await server.StartAsync();
        await chat.RetryUntilAsync("80", "Does one of these fit your thought?");

        await chat.PickAsync("Expecting the worst", "What facts speak for this thought?");
        await chat.AnswerAsync("She most often replies within an hour", "And what facts do not fit this thought?");
        await chat.AnswerAsync("She was in meetings all day", "How does the thought seem to you now?");
        await chat.PickAsync("Not the whole story", "Now try a thought that fits all the facts");
        await chat.AnswerAsync("She had a full day and will answer when she can", "How much do you believe this new thought");
        await chat.PickAsync("70%", "How strong is this feeling now: sad?");
        await chat.PickAsync("40", "How strong is this feeling now: angry?");
        await chat.PickAsync("20", "How much do you believe it now");
        await chat.PickAsync("30%", "Keep it like this?");
        await Chromium.PictureAsync(chat.Page, "chat-summary");
        await chat.PickAsync("Keep it", "What may Dr. Lee read of this?");
        await chat.PickAsync("Share", "Dr. Lee can read this, mostly before your session");
        await Chromium.PictureAsync(chat.Page, "chat-shared");

        await TherapistReadsAsync(server);
    }

    private async Task TherapistReadsAsync(ServerProcess server)
    {
        var portal = new PortalPage(await chromium.DesktopAsync());
        await portal.EnterAsync(server.PortalLink);
        await portal.OpenClientAsync(Demo.NewClient);
        await portal.OpenNewestEntryAsync("Thought record");
        await portal.SeesAsync("my boss didn't reply all day");
        await portal.SeesAsync("She had a full day and will answer when she can");
        var feelings = portal.Page.GetByRole(AriaRole.Table).Filter(new() { HasText = "angry" }).First;
        var sad = feelings.GetByRole(AriaRole.Row).Filter(new() { HasText = "sad" });
        await Assertions.Expect(sad.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["80", "40"]);
        await Chromium.PictureAsync(portal.Page, "portal-entry");

        await portal.OpenTranscriptAsync();
        await portal.SeesAsync("What went through your mind right then?");
        await portal.SeesAsync("about sixty");
        await Chromium.PictureAsync(portal.Page, "portal-transcript");
    }
}
