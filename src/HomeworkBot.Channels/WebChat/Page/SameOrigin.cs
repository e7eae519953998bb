using HomeworkBot.Channels.WebChat.DirectLine;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>
/// Takes what changes something only from our own pages. Browsers say where a request comes from in
/// <c>Sec-Fetch-Site</c>, older ones in <c>Origin</c>; the cookies' SameSite stands behind both.
/// </summary>
internal sealed class SameOrigin(Addresses addresses) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) && !IsOurs(request)
            ? TypedResults.Problem("This can be done from the chat page only.", statusCode: StatusCodes.Status403Forbidden)
            : await next(context);
    }

    private bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site is "same-origin" or "none";

        // "null" is what a form says under our own referrer policy.
        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null" || addresses.Origin(request).StartsWith(origin, StringComparison.OrdinalIgnoreCase);
    }
}
