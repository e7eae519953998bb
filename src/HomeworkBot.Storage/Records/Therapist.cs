using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A therapist's account. <see cref="IdentityUser{TKey}.Id"/> is the therapist's id.</summary>
public sealed class Therapist : IdentityUser<Guid>
{
    public PracticeId PracticeId { get; set; }

    /// <summary>As clients know them, for example <c>Dr. Lee</c>.</summary>
    public string DisplayName { get; set; } = string.Empty;

    public TherapistId TherapistId => new(Id);
}

internal sealed class TherapistConfiguration : IEntityTypeConfiguration<Therapist>
{
    public void Configure(EntityTypeBuilder<Therapist> builder)
    {
        builder.ToTable("Therapists");
        builder.Ignore(therapist => therapist.TherapistId);
        builder.Property(therapist => therapist.DisplayName).HasMaxLength(Lengths.Name);
        builder.Property(therapist => therapist.PasswordHash).HasMaxLength(256);
        builder.Property(therapist => therapist.SecurityStamp).HasMaxLength(64);
        builder.Property(therapist => therapist.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(therapist => therapist.PhoneNumber).HasMaxLength(32);
        builder.HasOne<PracticeRow>().WithMany().HasForeignKey(therapist => therapist.PracticeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TherapistClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("TherapistClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(128);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(1024);
    }
}

internal sealed class TherapistTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("TherapistTokens");
        builder.Property(token => token.LoginProvider).HasMaxLength(128);
        builder.Property(token => token.Name).HasMaxLength(128);
        builder.Property(token => token.Value).HasMaxLength(1024);
    }
}
