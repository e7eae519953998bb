using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Portal.Security;

/// <summary>
/// What every answer of the portal says to the browser: run nothing but ours, tell nobody where the reader came from,
/// let nobody frame it, keep no page. Styles allow inline because MudBlazor writes its theme as a style element.
/// </summary>
internal static class PageHeaders
{
    public static Task AddAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = PolicyFor(http);
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (headers.ContentType.Count == 0 || headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, http);
        return next(http);
    }

    private static string PolicyFor(HttpContext http)
    {
        // Older Safari does not count a WebSocket to the page's own host as 'self'.
        var socket = $"{(http.Request.IsHttps ? "wss" : "ws")}://{http.Request.Host}";
        return "default-src 'self'; "
            + $"script-src 'self' 'nonce-{ScriptNonce.Of(http)}'; "
            + "style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; "
            + $"connect-src 'self' {socket}; "
            + "object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    }
}
