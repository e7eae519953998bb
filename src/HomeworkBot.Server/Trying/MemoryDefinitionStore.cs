using System.Collections.Concurrent;
using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Server.Trying;

/// <summary>Versions for as long as one talk in the terminal lasts.</summary>
internal sealed class MemoryDefinitionStore : IDefinitionStore
{
    private readonly ConcurrentDictionary<HomeworkVersion, HomeworkSource> published = new();

    public Task PublishAsync(HomeworkVersion version, HomeworkSource source, CancellationToken cancellationToken)
    {
        published.TryAdd(version, source);
        return Task.CompletedTask;
    }

    public Task<HomeworkSource?> FindAsync(HomeworkVersion version, CancellationToken cancellationToken) =>
        Task.FromResult(published.GetValueOrDefault(version));
}
