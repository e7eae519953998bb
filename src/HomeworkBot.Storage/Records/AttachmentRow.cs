using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A file a client sent.</summary>
internal sealed class AttachmentRow
{
    public required AttachmentId Id { get; init; }

    public required ClientId ClientId { get; init; }

    public required string ContentType { get; init; }

    /// <summary>The name it came with, sealed.</summary>
    public required byte[] Name { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Content { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<AttachmentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentRow> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(attachment => attachment.ContentType).HasMaxLength(128);
        builder.Property(attachment => attachment.Name).HasMaxLength(Lengths.SealedShort);
        builder.Property(attachment => attachment.Content).HasMaxLength(Lengths.SealedFile);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(attachment => attachment.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
