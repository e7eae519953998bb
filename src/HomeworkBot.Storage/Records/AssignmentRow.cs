using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A homework given to one client.</summary>
internal sealed class AssignmentRow
{
    public required AssignmentId Id { get; init; }

    public required ClientId ClientId { get; init; }

    /// <summary>The homework's id.</summary>
    public required string Homework { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Goal { get; set; }

    public required DateTimeOffset AssignedAt { get; init; }
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<AssignmentRow>
{
    public void Configure(EntityTypeBuilder<AssignmentRow> builder)
    {
        builder.ToTable("Assignments");
        builder.Property(assignment => assignment.Homework).HasMaxLength(Lengths.Slug);
        builder.Property(assignment => assignment.Goal).HasMaxLength(Lengths.SealedShort);
        builder.HasIndex(assignment => new { assignment.ClientId, assignment.AssignedAt });
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(assignment => assignment.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
