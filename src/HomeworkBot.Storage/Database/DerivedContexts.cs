using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Database;

/// <summary>Hands out a provider's context as the context every store asks for.</summary>
internal sealed class DerivedContexts<TAsked, TProvided>(IDbContextFactory<TProvided> provider) : IDbContextFactory<TAsked>
    where TAsked : DbContext
    where TProvided : TAsked
{
    public TAsked CreateDbContext() => provider.CreateDbContext();

    public async Task<TAsked> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await provider.CreateDbContextAsync(cancellationToken);
}
