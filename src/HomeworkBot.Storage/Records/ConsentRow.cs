using HomeworkBot.Core;
using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>A consent given in the chat. The newest one holds; older ones stay as evidence.</summary>
internal sealed class ConsentRow
{
    public required ClientId ClientId { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    /// <summary>The version of the text that was agreed to.</summary>
    public required string Version { get; init; }
}

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<ConsentRow>
{
    public void Configure(EntityTypeBuilder<ConsentRow> builder)
    {
        builder.ToTable("Consents");
        builder.HasKey(consent => new { consent.ClientId, consent.GivenAt });
        builder.Property(consent => consent.Version).HasMaxLength(Lengths.Slug);
        builder.HasOne<ClientRow>().WithMany().HasForeignKey(consent => consent.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}
