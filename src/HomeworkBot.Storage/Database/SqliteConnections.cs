using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HomeworkBot.Storage.Database;

/// <summary>How every SQLite connection is opened: full sync, foreign keys, and waiting for another writer inside SQLite.</summary>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    // SQLite's own wait begins with a millisecond; the client library's would look again only every 150.
    private const string Pragmas = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL;";

    public static SqliteConnections Instance { get; } = new();

    public static string StringFor(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
