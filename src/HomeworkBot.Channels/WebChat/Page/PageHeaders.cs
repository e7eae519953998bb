using System.Security.Cryptography;
using HomeworkBot.Channels.WebChat.DirectLine;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>What every page is sent with: kept nowhere, framed nowhere, and running no script but our own.</summary>
internal sealed class PageHeaders(Addresses addresses) : IEndpointFilter
{
    /// <summary>
    /// The hash of nothing: Web Chat's scrolling adds one empty style element without the nonce and fills it by script.
    /// </summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static readonly object NonceKey = new();

    /// <summary>The mark of this answer's own scripts and styles.</summary>
    public static string NonceOf(HttpContext context) => (string)context.Items[NonceKey]!;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Items[NonceKey] = nonce;

        // Safari before 15.4 does not take 'self' for a WebSocket.
        var origin = new Uri(addresses.Origin(http.Request));
        var stream = $"{(origin.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{origin.Authority}";
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; media-src 'self' blob:; "
            + $"worker-src blob:; connect-src 'self' {stream}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }
}
