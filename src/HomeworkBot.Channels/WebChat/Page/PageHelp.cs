using System.Text;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>Help lines as part of every page's text, so that they are there when the server is not.</summary>
internal static class PageHelp
{
    private static readonly IReadOnlyList<HelpLineOptions> UnitedStates =
    [
        // 988 Suicide & Crisis Lifeline, 988lifeline.org, and the national emergency number; read November 2026.
        new() { For = "Thoughts of suicide, or a crisis", Number = "988", Text = true },
        new() { For = "Hurt, or in danger", Number = "911" },
    ];

    /// <summary>What opens behind "Help now".</summary>
    /// <param name="options">Lines from the settings.</param>
    /// <param name="country">ISO 3166 alpha-2; null for the United States.</param>
    public static string Html(WebChatOptions options, string? country)
    {
        var html = new StringBuilder("<p>No one reads this chat live. In an emergency, call.</p>\n");
        var lines = LinesOf(options, country ?? "US");
        if (lines.Count == 0)
            return html.Append("<p>Call your local emergency number, or go to someone near you.</p>").ToString();

        html.Append("<ul>\n");
        foreach (var line in lines)
        {
            var dial = line.Number.Replace(" ", "", StringComparison.Ordinal);
            var text = line.Text ? $""" <a href="sms:{Html(dial)}">Text {Html(line.Number)}</a>""" : "";
            html.Append($"""<li><span>{Html(line.For)}</span> <a href="tel:{Html(dial)}">Call {Html(line.Number)}</a>{text}</li>""").Append('\n');
        }

        return html.Append("</ul>\n<p>Or go to someone near you.</p>").ToString();
    }

    private static IReadOnlyList<HelpLineOptions> LinesOf(WebChatOptions options, string country) =>
        options.HelpLines.TryGetValue(country, out var given) ? [.. given]
        : string.Equals(country, "US", StringComparison.OrdinalIgnoreCase) ? UnitedStates
        : [];

    private static string Html(string text) => PageLayout.Text(text);
}
