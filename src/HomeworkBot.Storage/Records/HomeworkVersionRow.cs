using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HomeworkBot.Storage.Records;

/// <summary>The files of one published version of a library homework. Written once, never changed.</summary>
internal sealed class HomeworkVersionRow
{
    /// <summary>SHA-256 of the files, hexadecimal.</summary>
    public required string Version { get; init; }

    /// <summary>The homework's id.</summary>
    public required string Homework { get; init; }

    /// <summary>Text by file name, as JSON.</summary>
    public required string Files { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}

internal sealed class HomeworkVersionConfiguration : IEntityTypeConfiguration<HomeworkVersionRow>
{
    public void Configure(EntityTypeBuilder<HomeworkVersionRow> builder)
    {
        builder.ToTable("HomeworkVersions");
        builder.HasKey(version => version.Version);
        builder.Property(version => version.Version).HasMaxLength(Lengths.HexHash);
        builder.Property(version => version.Homework).HasMaxLength(Lengths.Slug);
        builder.Property(version => version.Files).HasMaxLength(1024 * 1024);
    }
}
