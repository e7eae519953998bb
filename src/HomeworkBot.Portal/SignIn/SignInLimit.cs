using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace HomeworkBot.Portal.SignIn;

/// <summary>How often one address may try: an account's pause does not stop one password being tried on many accounts.</summary>
internal static class SignInLimit
{
    /// <summary>Tries a minute from one address; a practice behind one address stays well below.</summary>
    public const int TriesAMinute = 20;

    public static void Add(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(PortalPolicies.SignInLimit, http => IsTry(http)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    }

    // Looking at a form is no try; opening a sign-in link is one.
    private static bool IsTry(HttpContext http) => HttpMethods.IsPost(http.Request.Method) || http.Request.RouteValues.ContainsKey(nameof(EnterPage.Secret));
}
