using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A line owed to a channel; the words are in the line. A relay claims it under a lease and sends it.</summary>
internal sealed class OutboxMessageRow
{
    /// <summary>Given to the channel as idempotency key where it has one.</summary>
    public required Guid Id { get; init; }

    public required ClientId ClientId { get; init; }

    public required long Sequence { get; init; }

    /// <summary>Changes when a channel refuses and another takes over.</summary>
    public required string Channel { get; set; }

    public required DateTimeOffset NotBefore { get; set; }

    public required OutboxState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>The code of the last failure; null when there was none.</summary>
    public string? LastCode { get; set; }

    /// <summary>Who is sending it; null when nobody is.</summary>
    public string? LeasedBy { get; set; }

    public DateTimeOffset? LeasedUntil { get; set; }

    public DateTimeOffset? SentAt { get; set; }
}

/// <summary>Where an owed message stands.</summary>
internal enum OutboxState
{
    Owed,
    Sent,

    /// <summary>Given up after too many tries; it no longer holds the others up.</summary>
    PutAside,
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessageRow>
{
    public void Configure(EntityTypeBuilder<OutboxMessageRow> builder)
    {
        builder.ToTable("OutboxMessages");
        builder.Property(message => message.Channel).HasMaxLength(Lengths.Channel);
        builder.Property(message => message.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(message => message.LastCode).HasMaxLength(64);
        builder.Property(message => message.LeasedBy).HasMaxLength(64);
        builder.HasIndex(message => new { message.State, message.NotBefore });
        builder.HasIndex(message => new { message.ClientId, message.Sequence, message.Channel }).IsUnique();
        builder.HasOne<TranscriptLineRow>().WithMany().HasForeignKey(message => new { message.ClientId, message.Sequence }).OnDelete(DeleteBehavior.Cascade);
    }
}
