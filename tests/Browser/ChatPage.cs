using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HomeworkBot.Browser.Tests;

/// <summary>The client's page, used as a client does: by what can be read, tapped and typed.</summary>
internal sealed class ChatPage(IPage page)
{
    public IPage Page => page;

    private ILocator Lines => page.GetByRole(AriaRole.Feed);

    private ILocator Box => page.GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex("Message input box", RegexOptions.IgnoreCase) });

    private ILocator Buttons => page.GetByRole(AriaRole.Toolbar, new() { Name = "Suggested actions" });

    /// <summary>Opens an invitation and waits until something can be typed.</summary>
    public async Task OpenAsync(string link)
    {
        await page.GotoAsync(link);
        await Assertions.Expect(Box).ToBeVisibleAsync();
    }

    public async Task TypeAsync(string reply)
    {
        await Box.FillAsync(reply);
        await Box.PressAsync("Enter");
    }

    public async Task TapAsync(string label)
    {
        await CanTapAsync(label);
        await Buttons.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
    }

    /// <summary>Waits for a line with these words, after the ones seen before.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Lines.GetByText(words).Last).ToBeVisibleAsync();

    /// <summary>Waits for something to tap; a picture is kept of a page where it does not come.</summary>
    public async Task CanTapAsync(string label)
    {
        try
        {
            await Assertions.Expect(Buttons.GetByRole(AriaRole.Button, new() { Name = label, Exact = true })).ToBeVisibleAsync();
        }
        catch (PlaywrightException)
        {
            await Chromium.PictureAsync(page, "failed-chat");
            throw;
        }
    }

    /// <summary>Types an answer and waits for the next question.</summary>
    public async Task AnswerAsync(string reply, string next)
    {
        await TypeAsync(reply);
        await SeesAsync(next);
    }

    /// <summary>Taps an answer and waits for the next question.</summary>
    public async Task PickAsync(string label, string next)
    {
        await TapAsync(label);
        await SeesAsync(next);
    }

    /// <summary>Types an answer again and again until the next question shows: for a server that has only just come back.</summary>
    public async Task RetryUntilAsync(string reply, string next)
    {
        await TypeAsync(reply);
        for (var tries = 0; ; tries++)
        {
            try
            {
                await Assertions.Expect(Lines.GetByText(next).Last).ToBeVisibleAsync(new() { Timeout = 5_000 });
                return;
            }
            catch (PlaywrightException) when (tries < 6)
            {
                var again = page.GetByText("Retry").Last;
                if (await again.IsVisibleAsync())
                    await again.ClickAsync();
            }
        }
    }

    /// <summary>Reaches the message box with the Tab key alone.</summary>
    public async Task TabToTheBoxAsync()
    {
        for (var presses = 0; presses < 30; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await Box.EvaluateAsync<bool>("box => box === document.activeElement"))
                return;
        }

        Assert.Fail("The Tab key does not reach the message box.");
    }
}
