namespace HomeworkBot.Core.Review;

/// <summary>Invitations as the therapist makes and takes them back.</summary>
public interface IInvitations
{
    /// <summary>Makes an invitation for an own client; the secret is shown once and kept as a hash. Null when not this therapist's client.</summary>
    Task<NewInvitation?> CreateAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken);

    /// <summary>Invitations and devices of an own client, newest first; empty when not this therapist's.</summary>
    Task<IReadOnlyList<InvitationSummary>> ListAsync(TherapistId therapist, ClientId client, CancellationToken cancellationToken);

    /// <summary>Takes an invitation back, and the device that used it out. False when not this therapist's.</summary>
    Task<bool> RevokeAsync(TherapistId therapist, InvitationId invitation, CancellationToken cancellationToken);
}

/// <param name="Id">The invitation.</param>
/// <param name="Secret">The last part of the link <c>/chat/{secret}</c>.</param>
/// <param name="ExpiresAt">When it closes unused.</param>
public sealed record NewInvitation(InvitationId Id, string Secret, DateTimeOffset ExpiresAt);

public sealed record InvitationSummary(InvitationId Id, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt);
