using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>What all the client's pages have in common.</summary>
internal static class PageLayout
{
    /// <summary>Text as HTML, between tags or inside quotes.</summary>
    public static string Text(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>A whole page.</summary>
    /// <param name="context">The request, whose nonce the page carries.</param>
    /// <param name="parts">What is the page's own.</param>
    /// <param name="options">Names, help lines and the way out.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Page(HttpContext context, PageParts parts, WebChatOptions options, int status = StatusCodes.Status200OK)
    {
        var nonce = Text(PageHeaders.NonceOf(context));
        string Asset(string name) => Text(context.Request.PathBase + PageAssets.Url(name));
        var scripts = string.Join('\n', parts.Scripts.Select(name => $"""<script nonce="{nonce}" src="{Asset(name)}" defer></script>"""));
        var html = $"""
            <!doctype html>
            <html lang="{Text(parts.Locale ?? "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
            <title>{Text(options.BotName)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" nonce="{nonce}" href="{Asset("page.css")}">
            <script nonce="{nonce}" src="{Asset("page.js")}" defer></script>
            {scripts}
            </head>
            <body>
            <header>
            <h1>{Text(parts.Heading ?? options.BotName)}</h1>
            <nav aria-label="Page">
            <details id="help">
            <summary>Help now</summary>
            <div>
            {PageHelp.Html(options, parts.Country)}
            </div>
            </details>
            {parts.Controls}
            <a id="exit" href="{Text(options.QuickExitUrl.AbsoluteUri)}" rel="noreferrer">Quick exit</a>
            </nav>
            </header>
            {parts.Body}
            </body>
            </html>
            """;
        return TypedResults.Text(html, "text/html; charset=utf-8", statusCode: status);
    }
}

/// <summary>What is one page's own, as HTML where it is not said otherwise.</summary>
internal sealed record PageParts
{
    public required string Body { get; init; }

    /// <summary>Plain text at the head; null for the bot's name.</summary>
    public string? Heading { get; init; }

    /// <summary>Buttons between "Help now" and "Quick exit".</summary>
    public string Controls { get; init; } = "";

    /// <summary>Names of scripts beside the common one.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Whose help lines; null for the default.</summary>
    public string? Country { get; init; }

    /// <summary>BCP 47; null for English.</summary>
    public string? Locale { get; init; }
}
