using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A message that was taken in, remembered so that a second delivery changes nothing.</summary>
internal sealed class InboundMessageRow
{
    public required ClientId ClientId { get; init; }

    /// <summary>SHA-256 of channel, conversation and id, which may hold an address.</summary>
    public required byte[] Key { get; init; }

    /// <summary>The acknowledgement, sealed.</summary>
    public required byte[] Ack { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class InboundMessageConfiguration : IEntityTypeConfiguration<InboundMessageRow>
{
    public void Configure(EntityTypeBuilder<InboundMessageRow> builder)
    {
        builder.ToTable("InboundMessages");
        builder.HasKey(message => new { message.ClientId, message.Key });
        builder.Property(message => message.Key).HasMaxLength(Lengths.Hash);
        builder.Property(message => message.Ack).HasMaxLength(Lengths.SealedShort);
        builder.HasIndex(message => message.At);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(message => message.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
