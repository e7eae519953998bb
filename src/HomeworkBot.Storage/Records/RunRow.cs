using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>One attempt at a homework. It stays when it ends: what was unfinished is the client's own.</summary>
internal sealed class RunRow
{
    public required RunId Id { get; init; }

    public required ClientId ClientId { get; init; }

    public required AssignmentId AssignmentId { get; init; }

    /// <summary>The version it began with.</summary>
    public required string Version { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the present stage may begin; null when it began with the run or at once.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Null while it is in progress.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The whole run, sealed.</summary>
    public required byte[] State { get; set; }
}

internal sealed class RunConfiguration : IEntityTypeConfiguration<RunRow>
{
    public void Configure(EntityTypeBuilder<RunRow> builder)
    {
        builder.ToTable("Runs");
        builder.Property(run => run.Version).HasMaxLength(Lengths.HexHash);
        builder.Property(run => run.State).HasMaxLength(Lengths.SealedBody);
        builder.HasIndex(run => new { run.ClientId, run.EndedAt });
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(run => run.ClientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<AssignmentRow>().WithMany().HasForeignKey(run => run.AssignmentId).OnDelete(DeleteBehavior.NoAction);
    }
}
