using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A link that signs a therapist in once.</summary>
internal sealed class SignInLinkRow
{
    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] SecretHash { get; init; }

    public required Guid TherapistId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class SignInLinkConfiguration : IEntityTypeConfiguration<SignInLinkRow>
{
    public void Configure(EntityTypeBuilder<SignInLinkRow> builder)
    {
        builder.ToTable("SignInLinks");
        builder.HasKey(link => link.SecretHash);
        builder.Property(link => link.SecretHash).HasMaxLength(Lengths.Hash);
        builder.HasOne<Therapist>().WithMany().HasForeignKey(link => link.TherapistId).OnDelete(DeleteBehavior.Cascade);
    }
}
