using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A link into one client's conversation, used once.</summary>
internal sealed class InvitationRow
{
    public required InvitationId Id { get; init; }

    public required ClientId ClientId { get; init; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] SecretHash { get; init; }

    /// <summary>Opens again and again and asks for no PIN. Only the demo makes such ones.</summary>
    public required bool Demo { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<InvitationRow>
{
    public void Configure(EntityTypeBuilder<InvitationRow> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.SecretHash).HasMaxLength(Lengths.Hash);
        builder.HasIndex(invitation => invitation.SecretHash).IsUnique();
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(invitation => invitation.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
