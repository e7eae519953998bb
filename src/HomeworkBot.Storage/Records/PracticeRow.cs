using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>An organisation. Nobody sees across two.</summary>
internal sealed class PracticeRow
{
    public required PracticeId Id { get; init; }

    public required string Name { get; set; }

    /// <summary>As printed for clients; null when it gave none.</summary>
    public string? Phone { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class PracticeConfiguration : IEntityTypeConfiguration<PracticeRow>
{
    public void Configure(EntityTypeBuilder<PracticeRow> builder)
    {
        builder.ToTable("Practices");
        builder.Property(practice => practice.Name).HasMaxLength(Lengths.Name);
        builder.Property(practice => practice.Phone).HasMaxLength(32);
    }
}
