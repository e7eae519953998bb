using Microsoft.Playwright;

namespace HomeworkBot.Browser.Tests;

/// <summary>The therapist's pages, used by what can be read and clicked.</summary>
internal sealed class PortalPage(IPage page)
{
    public IPage Page => page;

    /// <summary>Signs in by the demo's one-time link and waits for the list of clients.</summary>
    public async Task EnterAsync(string link)
    {
        await page.GotoAsync(link);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Clients" })).ToBeVisibleAsync();
    }

    public async Task OpenClientAsync(string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Opens the client's newest entry.</summary>
    public async Task OpenNewestEntryAsync(string title)
    {
        await Entries.First.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true })).ToBeVisibleAsync();
    }

    public async Task OpenTranscriptAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Transcript" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Transcript" })).ToBeVisibleAsync();
    }

    public ILocator Entries => page.GetByRole(AriaRole.Region, new() { Name = "Entries" }).GetByRole(AriaRole.Listitem);

    public Task SeesAsync(string words) => Assertions.Expect(page.GetByText(words).First).ToBeVisibleAsync();
}
