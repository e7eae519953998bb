using HomeworkBot.Portal.SignIn;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor.Services;

namespace HomeworkBot.Portal;

/// <summary>What the portal needs of the host's container.</summary>
public static class PortalServices
{
    /// <summary>
    /// Adds the therapist's pages and sign-in. The host adds storage beside it, which brings the accounts and the readers
    /// the pages use, and keeps the data protection keys where they outlive the process: cookies are sealed with them.
    /// </summary>
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CircuitSignIn>();
        services.AddAuthorizationBuilder().AddPolicy(PortalPolicies.Therapist, policy => policy.RequireAuthenticatedUser());
        services.AddRateLimiter(SignInLimit.Add);

        services.AddIdentityCore<Therapist>(Accounts.Configure)
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = Accounts.StampChecked);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure<IWebHostEnvironment>(SignInCookie.Configure));
        return services;
    }
}
