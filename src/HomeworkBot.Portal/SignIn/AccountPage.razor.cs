using HomeworkBot.Storage.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HomeworkBot.Portal.SignIn;

/// <summary>Where a therapist sets a password, or another one.</summary>
public sealed partial class AccountPage
{
    private Therapist therapist = new();
    private bool hasPassword;
    private bool done;
    private List<string> problems = [];

    [SupplyParameterFromForm]
    private Form? Input { get; set; }

    [Inject]
    private SignInManager<Therapist> SignIn { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        therapist = await SignIn.UserManager.GetUserAsync(Http.User)
            ?? throw new InvalidOperationException("The signed-in account is gone.");
        hasPassword = await SignIn.UserManager.HasPasswordAsync(therapist);
    }

    private async Task SaveAsync()
    {
        var (current, wanted) = (Input?.Current ?? "", Input?.New ?? "");
        if (wanted != Input?.Again)
        {
            problems = ["The two new passwords are not the same."];
            return;
        }

        var result = hasPassword
            ? await SignIn.UserManager.ChangePasswordAsync(therapist, current, wanted)
            : await SignIn.UserManager.AddPasswordAsync(therapist, wanted);
        problems = [.. result.Errors.Select(InWords)];
        if (result.Succeeded)
        {
            (done, hasPassword) = (true, true);
            await SignIn.RefreshSignInAsync(therapist);
        }
    }

    private static string InWords(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => "The current password is not right.",
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"The new password needs at least {Accounts.PasswordLength} characters.",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "The new password needs more different characters.",
        _ => error.Description,
    };

    internal sealed class Form
    {
        public string? Current { get; set; }

        public string? New { get; set; }

        public string? Again { get; set; }
    }
}
