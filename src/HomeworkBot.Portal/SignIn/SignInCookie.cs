using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace HomeworkBot.Portal.SignIn;

/// <summary>
/// The cookie of a signed-in therapist: for the portal's path only, gone when the browser closes, over TLS only except
/// while developing on plain http. Identity checks its security stamp.
/// </summary>
internal static class SignInCookie
{
    public static void Configure(CookieAuthenticationOptions options, IWebHostEnvironment environment)
    {
        options.Cookie.Name = "homeworkbot.therapist";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = SignInPage.BackParameter;
    }
}
