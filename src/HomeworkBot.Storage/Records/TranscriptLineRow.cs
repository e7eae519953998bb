using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>One line of a client's conversation. It carries its run's id and nothing about sharing.</summary>
internal sealed class TranscriptLineRow
{
    public required ClientId ClientId { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required bool FromClient { get; init; }

    public required string Channel { get; init; }

    /// <summary>Null for talk outside runs, which is private.</summary>
    public RunId? RunId { get; init; }

    /// <summary>Whether it holds an answer the client replaced: still the client's, no longer the therapist's.</summary>
    public bool Withdrawn { get; set; }

    /// <summary>The activity, sealed.</summary>
    public required byte[] Activity { get; init; }
}

internal sealed class TranscriptLineConfiguration : IEntityTypeConfiguration<TranscriptLineRow>
{
    public void Configure(EntityTypeBuilder<TranscriptLineRow> builder)
    {
        builder.ToTable("TranscriptLines");
        builder.HasKey(line => new { line.ClientId, line.Sequence });
        builder.Property(line => line.Channel).HasMaxLength(Lengths.Channel);
        builder.Property(line => line.Activity).HasMaxLength(Lengths.SealedBody);
        builder.HasIndex(line => line.RunId);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(line => line.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
