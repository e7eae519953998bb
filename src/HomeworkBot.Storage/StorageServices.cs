using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Access;
using HomeworkBot.Storage.Clients;
using HomeworkBot.Storage.Conversations;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Definitions;
using HomeworkBot.Storage.Demo;
using HomeworkBot.Storage.Health;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Review;
using HomeworkBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace HomeworkBot.Storage;

/// <summary>What the host calls: once to register, once to start.</summary>
public static class StorageServices
{
    /// <summary>The tag of the health checks that <c>/health/ready</c> asks.</summary>
    public const string ReadyTag = "ready";

    /// <summary>Registers every store, on SQLite in the data folder. The host registers <see cref="IHomeworks"/>.</summary>
    /// <exception cref="StorageStartException">A setting is wrong.</exception>
    public static IServiceCollection AddHomeworkStorage(this IServiceCollection services, StorageOptions options)
    {
        options.Check();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSqlite(options);
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext());

        services.AddSingleton<IKeyWrapper>(_ => new FileKeyWrapper(options.MasterKeyPath));
        services.AddSingleton<KeyCache>();
        services.AddSingleton<Vault>();
        services.AddSingleton<KeyStoreStart>();
        services.AddSingleton<DatabaseStart>();

        services.AddSingleton<ITurnStore, TurnStore>();
        services.AddHostedService<InboundRetention>();
        services.AddSingleton<IConversationLog, ConversationLog>();
        services.AddSingleton<ITranscriptStore, DatabaseTranscriptStore>();
        services.AddSingleton<IAttachmentStore, AttachmentStore>();
        services.AddSingleton<IDefinitionStore, DefinitionStore>();

        services.AddSingleton<ClientRegistry>();
        services.AddSingleton<Pins>();
        services.AddSingleton<IClientAccess, ClientAccess>();
        services.AddSingleton<IInvitations, Invitations>();
        services.AddSingleton<ISignInLinks, SignInLinks>();
        services.AddSingleton<IReviewReader, ReviewReader>();

        services.AddTransient(provider => new DemoData(
            provider.GetRequiredService<IDbContextFactory<AppDbContext>>(),
            provider.GetRequiredService<Vault>(),
            provider.GetRequiredService<ClientRegistry>(),
            provider.GetRequiredService<IHomeworks>(),
            provider.GetRequiredService<IHostEnvironment>(),
            provider.GetRequiredService<TimeProvider>()));

        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [ReadyTag])
            .AddCheck<KeyStoreHealth>("keys", tags: [ReadyTag]);
        return services;
    }

    /// <summary>Makes the folder, brings both databases to this program's form and proves the master key. Call before anything else.</summary>
    /// <exception cref="StorageStartException">The program cannot start; the message is one sentence for the operator.</exception>
    public static async Task StartHomeworkStorageAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        MakePrivateFolder(services.GetRequiredService<StorageOptions>().DataDirectory);
        await services.GetRequiredService<KeyStoreStart>().RunAsync(cancellationToken);
        await services.GetRequiredService<DatabaseStart>().RunAsync(cancellationToken);
    }

    private static void AddSqlite(this IServiceCollection services, StorageOptions options)
    {
        services.AddPooledDbContextFactory<SqliteAppDbContext>(builder =>
            builder.UseSqlite(SqliteConnections.StringFor(options.DatabaseFile)).AddInterceptors(SqliteConnections.Instance));
        services.AddPooledDbContextFactory<SqliteKeysDbContext>(builder =>
            builder.UseSqlite(SqliteConnections.StringFor(options.KeysFile)).AddInterceptors(SqliteConnections.Instance));
        services.AddSingleton<IDbContextFactory<AppDbContext>, DerivedContexts<AppDbContext, SqliteAppDbContext>>();
        services.AddSingleton<IDbContextFactory<KeysDbContext>, DerivedContexts<KeysDbContext, SqliteKeysDbContext>>();
    }

    private static void MakePrivateFolder(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StorageStartException($"The data folder {path} cannot be made: {refused.Message}", refused);
        }
    }
}
