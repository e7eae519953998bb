using HomeworkBot.Storage.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HomeworkBot.Portal.SignIn;

/// <summary>Email and password. Every refusal reads the same, whether the account is unknown, paused or the password wrong.</summary>
public sealed partial class SignInPage
{
    internal const string BackParameter = "back";

    // Compared against when there is no such account, so that the time taken tells nothing either.
    private static readonly Therapist Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<Therapist>().HashPassword(Nobody, Guid.NewGuid().ToString());

    private bool refused;

    /// <summary>The page that asked for the sign-in; null when there was none.</summary>
    [SupplyParameterFromQuery(Name = BackParameter)]
    private string? Back { get; set; }

    [SupplyParameterFromForm]
    private Form? Input { get; set; }

    [Inject]
    private SignInManager<Therapist> SignIn { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    protected override void OnInitialized()
    {
        if (Http.User.Identity?.IsAuthenticated == true && Input is null)
        {
            Navigation.NavigateTo(Target());
        }
    }

    private async Task SignInAsync()
    {
        var therapist = await SignIn.UserManager.FindByEmailAsync(Input?.Email ?? "");
        if (therapist?.PasswordHash is null)
        {
            SignIn.UserManager.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, Input?.Password ?? "");
            refused = true;
            return;
        }

        var result = await SignIn.PasswordSignInAsync(therapist, Input?.Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            Navigation.NavigateTo(Target());
        }

        refused = !result.Succeeded;
    }

    // Only back into the portal, never to an address someone put into a link.
    private string Target()
    {
        var home = Http.Request.PathBase + "/";
        return Back is not null && Back.StartsWith(home, StringComparison.Ordinal) ? Back : home;
    }

    internal sealed class Form
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
