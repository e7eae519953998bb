using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Lets pages of the other sites named in the settings call Direct Line; no cookie is ever taken from them.</summary>
internal sealed class CrossOrigin(IOptions<WebChatOptions> options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        if (context.HttpContext.Request.Headers.Origin.ToString() is { Length: > 0 } origin && options.Value.AllowedOrigins.Contains(origin))
        {
            headers.AccessControlAllowOrigin = origin;
            headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        }

        return next(context);
    }

    /// <summary>Answers a browser that asks before it calls.</summary>
    public static IResult Preflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "7200";
        return TypedResults.NoContent();
    }
}
