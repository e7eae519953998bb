namespace HomeworkBot.Portal.SignIn;

/// <summary>Who may open what.</summary>
internal static class PortalPolicies
{
    /// <summary>A signed-in therapist.</summary>
    public const string Therapist = "portal-therapist";

    /// <summary>The limit on attempts to sign in.</summary>
    public const string SignInLimit = "portal-sign-in";
}
