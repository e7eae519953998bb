using System.Globalization;
using HomeworkBot.Core.Review;
using HomeworkBot.Storage.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HomeworkBot.Portal.SignIn;

/// <summary>A one-time link: opening it signs in. What is shown here is for a link that no longer does.</summary>
public sealed partial class EnterPage
{
    [Parameter]
    public string Secret { get; set; } = "";

    [Inject]
    private ISignInLinks Links { get; set; } = default!;

    [Inject]
    private SignInManager<Therapist> SignIn { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        var signedIn = Http.User.Identity?.IsAuthenticated == true;
        if (await Links.UseAsync(Secret, Http.RequestAborted) is { } id
            && await SignIn.UserManager.FindByIdAsync(id.Value.ToString("D", CultureInfo.InvariantCulture)) is { } therapist)
        {
            await SignIn.SignInAsync(therapist, isPersistent: false);
            signedIn = true;
        }

        if (signedIn)
        {
            Navigation.NavigateTo(Http.Request.PathBase + "/");
        }
    }
}
