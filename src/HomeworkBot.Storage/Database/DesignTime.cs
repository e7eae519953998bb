using HomeworkBot.Storage.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HomeworkBot.Storage.Database;

// For `dotnet ef migrations add` only: it needs the model, never a database.

internal sealed class DesignTimeSqliteApp : IDesignTimeDbContextFactory<SqliteAppDbContext>
{
    public SqliteAppDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class DesignTimeSqliteKeys : IDesignTimeDbContextFactory<SqliteKeysDbContext>
{
    public SqliteKeysDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteKeysDbContext>().UseSqlite("Data Source=:memory:").Options);
}
