using HomeworkBot.Portal.SignIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor.Services;

namespace HomeworkBot.Portal;

/// <summary>What the portal needs of the host's container.</summary>
public static class PortalServices
{
    /// <summary>
    /// Adds the therapist's pages. The host also adds storage, which brings the readers the pages use.
    /// </summary>
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddAuthorizationBuilder().AddPolicy(PortalPolicies.Therapist, policy => policy.RequireAuthenticatedUser());
        return services;
    }
}
