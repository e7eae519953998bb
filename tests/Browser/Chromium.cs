using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(HomeworkBot.Browser.Tests.Chromium))]

namespace HomeworkBot.Browser.Tests;

/// <summary>The machine's own Chromium, headless, shared by all tests; each test has a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;

    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        // Long enough for a busy machine; nothing waits longer than it must.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new browser profile with one page, 1280×900.</summary>
    public Task<IPage> DesktopAsync() => NewPageAsync(1280, 900);

    /// <summary>A new browser profile with one page the size of a small phone, 360×740, with touch.</summary>
    public Task<IPage> PhoneAsync() => NewPageAsync(360, 740);

    public async ValueTask DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>Keeps a picture under <c>test-output/screenshots</c>, once nothing on the page moves any more.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        var before = await page.ScreenshotAsync();
        var now = await page.ScreenshotAsync();
        for (var tries = 0; tries < 20 && !now.AsSpan().SequenceEqual(before); tries++)
        {
            before = now;
            now = await page.ScreenshotAsync();
        }

        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "test-output/screenshots"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".png"), now);
    }

    private async Task<IPage> NewPageAsync(int width, int height)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            HasTouch = width < 600,
            Locale = "en-US",
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }
}
