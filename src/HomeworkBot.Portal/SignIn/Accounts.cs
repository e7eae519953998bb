using Microsoft.AspNetCore.Identity;

namespace HomeworkBot.Portal.SignIn;

/// <summary>The rules for a therapist's account.</summary>
internal static class Accounts
{
    /// <summary>Long rather than odd: NIST SP 800-63B-4 asks for length and against rules on kinds of character.</summary>
    public const int PasswordLength = 15;

    /// <summary>Wrong passwords in a row before the account is paused.</summary>
    public const int Tries = 5;

    /// <summary>How long a pause lasts, in minutes.</summary>
    public const int PauseMinutes = 15;

    /// <summary>How soon a sign-in elsewhere ends after the password was changed.</summary>
    public static readonly TimeSpan StampChecked = TimeSpan.FromMinutes(5);

    public static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 5;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = Tries;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(PauseMinutes);
    }
}
