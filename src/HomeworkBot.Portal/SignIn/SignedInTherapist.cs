using System.Security.Claims;
using HomeworkBot.Core;

namespace HomeworkBot.Portal.SignIn;

/// <summary>Who is signed in, as the readers ask for it.</summary>
internal static class SignedInTherapist
{
    /// <summary>The therapist of a portal sign-in. Pages are authorised, so one without is a bug.</summary>
    public static TherapistId TherapistId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new TherapistId(id)
            : throw new InvalidOperationException("The page was shown without a signed-in therapist.");
}
