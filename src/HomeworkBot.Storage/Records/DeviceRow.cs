using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A browser let into one client's conversation by an invitation.</summary>
internal sealed class DeviceRow
{
    public required DeviceId Id { get; init; }

    public required ClientId ClientId { get; init; }

    public ClientRow Client { get; init; } = null!;

    public required InvitationId InvitationId { get; init; }

    /// <summary>SHA-256 of the secret in the device's cookie.</summary>
    public required byte[] SecretHash { get; init; }

    /// <summary>
    /// The salted, slow hash of the PIN, sealed: four digits are soon guessed from a hash alone. Null when none is asked.
    /// </summary>
    public byte[]? PinHash { get; init; }

    /// <summary>Tries since the last right one or the last lock.</summary>
    public int FailedPins { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }
}

internal sealed class DeviceConfiguration : IEntityTypeConfiguration<DeviceRow>
{
    public void Configure(EntityTypeBuilder<DeviceRow> builder)
    {
        builder.ToTable("Devices");
        builder.Property(device => device.SecretHash).HasMaxLength(Lengths.Hash);
        builder.Property(device => device.PinHash).HasMaxLength(Lengths.SealedShort);
        builder.HasIndex(device => device.SecretHash).IsUnique();
        builder.HasOne(device => device.Client).WithMany().HasForeignKey(device => device.ClientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<InvitationRow>().WithMany().HasForeignKey(device => device.InvitationId).OnDelete(DeleteBehavior.Cascade);
    }
}
