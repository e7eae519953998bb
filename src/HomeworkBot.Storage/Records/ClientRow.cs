using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A client of one therapist.</summary>
internal sealed class ClientRow
{
    public required ClientId Id { get; init; }

    public required PracticeId PracticeId { get; init; }

    public PracticeRow Practice { get; init; } = null!;

    public required Guid TherapistId { get; set; }

    public Therapist Therapist { get; init; } = null!;

    /// <summary>Sealed.</summary>
    public required byte[] Name { get; set; }

    public required string Locale { get; set; }

    public required string TimeZone { get; set; }

    /// <summary>ISO 3166 alpha-2.</summary>
    public required string Country { get; set; }

    /// <summary>The conversation's public id: 128 random bits, base64url.</summary>
    public required string ConversationId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>There from the beginning, so that every turn is the same update.</summary>
    public SessionRow Session { get; init; } = null!;
}

internal sealed class ClientConfiguration : IEntityTypeConfiguration<ClientRow>
{
    public void Configure(EntityTypeBuilder<ClientRow> builder)
    {
        builder.ToTable("Clients");
        builder.Property(client => client.Name).HasMaxLength(Lengths.SealedShort);
        builder.Property(client => client.Locale).HasMaxLength(Lengths.Locale);
        builder.Property(client => client.TimeZone).HasMaxLength(Lengths.TimeZone);
        builder.Property(client => client.Country).HasMaxLength(2);
        builder.Property(client => client.ConversationId).HasMaxLength(22);
        builder.HasIndex(client => client.ConversationId).IsUnique();
        builder.HasOne(client => client.Practice).WithMany().HasForeignKey(client => client.PracticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(client => client.Therapist).WithMany().HasForeignKey(client => client.TherapistId).OnDelete(DeleteBehavior.Restrict);
    }
}
