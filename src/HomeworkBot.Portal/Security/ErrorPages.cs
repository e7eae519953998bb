using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Portal.Security;

/// <summary>Gives every answer that is an error and has no words of its own a page that says what to do.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder portal)
    {
        portal.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        portal.Use(RunAsync);
    }

    private static async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get; // The explanation is a page to look at, whatever was sent.
        }

        await next(http);
        if (http.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest })
        {
            http.Response.ContentType = null; // Blazor sets it before it knows whether it will write anything.
        }
    }
}
