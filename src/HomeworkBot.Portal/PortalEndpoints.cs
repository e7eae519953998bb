using HomeworkBot.Portal.Security;
using HomeworkBot.Portal.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace HomeworkBot.Portal;

/// <summary>Where the portal is.</summary>
public static class PortalEndpoints
{
    /// <summary>The path everything of the portal is under, its assets and its WebSocket too.</summary>
    public const string Path = "/portal";

    /// <summary>
    /// Puts the portal at <see cref="Path"/>, as a branch with routing, headers and sign-in of its own: nothing of it
    /// touches the host's other endpoints, and its cookie is not sent to them.
    /// </summary>
    public static WebApplication MapPortal(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            // In Development the host does this itself. Without it `dotnet run` in Production would find no asset; in a
            // published folder there is nothing to read and nothing happens.
            StaticWebAssetsLoader.UseStaticWebAssets(app.Environment, app.Configuration);
        }

        app.Map(Path, portal =>
        {
            portal.Use((http, next) =>
            {
                // What the host's own routing matched, a fallback for example, is not the portal's.
                http.SetEndpoint(null);
                http.Request.RouteValues.Clear();
                return PageHeaders.AddAsync(http, next);
            });
            if (!app.Environment.IsDevelopment())
            {
                portal.UseExceptionHandler("/problem/500", createScopeForErrors: true);
            }

            portal.UseErrorPages();
            portal.Use(RedirectToHomeAsync);
            portal.UseRouting();
            portal.UseRateLimiter();
            portal.UseAuthentication();
            portal.UseAuthorization();
            portal.UseAntiforgery();
            portal.UseEndpoints(endpoints =>
            {
                endpoints.MapStaticAssets();
                endpoints.MapSignOut();
                endpoints.MapRazorComponents<App>()
                    .RequireAuthorization(PortalPolicies.Therapist) // Whatever does not allow everybody, the WebSocket too.
                    .AddInteractiveServerRenderMode(options => options.DisableWebSocketCompression = true) // No hint of words by length.
                    .WithStaticAssets();
            });
        });
        return app;
    }

    // Relative links, Blazor's too, begin at "/portal/": without the slash they would begin one level higher.
    private static Task RedirectToHomeAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.HasValue)
        {
            return next(http);
        }

        http.Response.Redirect(http.Request.PathBase + "/");
        return Task.CompletedTask;
    }
}
