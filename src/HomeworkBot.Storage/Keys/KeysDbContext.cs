using HomeworkBot.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Keys;

/// <summary>The clients' keys, in a database of their own that is not backed up with the data.</summary>
internal abstract class KeysDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ClientKeyRow> ClientKeys => Set<ClientKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseIds();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<ClientKeyRow>(keys =>
        {
            keys.ToTable("ClientKeys");
            keys.HasKey(row => row.ClientId);
            keys.Property(row => row.Wrapped).HasMaxLength(512);
            keys.Property(row => row.WrappedBy).HasMaxLength(64);
        });
}

/// <summary>The key store on SQLite: <c>keys.db</c>.</summary>
internal sealed class SqliteKeysDbContext(DbContextOptions<SqliteKeysDbContext> options) : KeysDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }
}
