using HomeworkBot.Core;
using HomeworkBot.Core.Runs;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>What a run left behind.</summary>
internal sealed class EntryRow
{
    public required EntryId Id { get; init; }

    public required ClientId ClientId { get; init; }

    public ClientRow Client { get; init; } = null!;

    /// <summary>One entry a run. No foreign key: a run that begins and ends in one turn has no row.</summary>
    public required RunId RunId { get; init; }

    public required AssignmentId AssignmentId { get; init; }

    public AssignmentRow Assignment { get; init; } = null!;

    public required string Version { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The only place where it stands; everything that is shown looks here.</summary>
    public required Sharing Sharing { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Answers and skips, sealed.</summary>
    public required byte[] Steps { get; init; }
}

internal sealed class EntryConfiguration : IEntityTypeConfiguration<EntryRow>
{
    public void Configure(EntityTypeBuilder<EntryRow> builder)
    {
        builder.ToTable("Entries");
        builder.Property(entry => entry.Version).HasMaxLength(Lengths.HexHash);
        builder.Property(entry => entry.Outcome).HasConversion<string>().HasMaxLength(16);
        builder.Property(entry => entry.Sharing).HasConversion<string>().HasMaxLength(16);
        builder.Property(entry => entry.Steps).HasMaxLength(Lengths.SealedBody);
        builder.HasIndex(entry => entry.RunId).IsUnique();
        builder.HasIndex(entry => new { entry.ClientId, entry.FinishedAt });
        builder.HasOne(entry => entry.Client).WithMany().HasForeignKey(entry => entry.ClientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(entry => entry.Assignment).WithMany().HasForeignKey(entry => entry.AssignmentId).OnDelete(DeleteBehavior.NoAction);
    }
}
