using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>Where a client's conversation stands. Its row version orders the client's turns and numbers the lines.</summary>
internal sealed class SessionRow
{
    public required ClientId ClientId { get; init; }

    /// <summary>0 before the first turn, one more with each write.</summary>
    public long RowVersion { get; set; }

    /// <summary>The dialog state, sealed; null before the first turn.</summary>
    public byte[]? State { get; set; }

    /// <summary>The sequence of the newest transcript line; never goes back, even when lines are deleted.</summary>
    public long LastSequence { get; set; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("Sessions");
        builder.HasKey(session => session.ClientId);
        builder.Property(session => session.State).HasMaxLength(Lengths.SealedBody);
        builder.HasOne<ClientRow>().WithOne(client => client.Session).HasForeignKey<SessionRow>(session => session.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
