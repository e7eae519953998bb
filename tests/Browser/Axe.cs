using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HomeworkBot.Browser.Tests;

/// <summary>The page against WCAG 2.2 A and AA, as far as axe-core can tell.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    };

    public static async Task FindsNothingAsync(IPage page, string name)
    {
        var found = await page.RunAxe(Wcag22);
        Assert.True(found.Passes.Length > 0, $"axe-core looked at nothing on {name}");
        Assert.True(found.Violations.Length == 0, $"{name}: " + string.Join(
            "; ", found.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Select(node => node.Target))}")));
    }
}
