namespace HomeworkBot.Core.Review;

/// <summary>Links that sign a therapist in once: the demo's, and later the first one of a practice.</summary>
public interface ISignInLinks
{
    /// <summary>Makes a link's secret: at least 128 bits, base64url, given out once and kept as a hash.</summary>
    /// <param name="therapist">Who is signed in by it.</param>
    /// <param name="lifetime">How long it can be used; positive.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<string> CreateAsync(TherapistId therapist, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>Uses a link up. Null when it was never made, was used or has expired; nobody is told which.</summary>
    Task<TherapistId?> UseAsync(string secret, CancellationToken cancellationToken);
}
