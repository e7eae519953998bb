using System.Collections.Concurrent;
using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Dialogs.Tests.Talking;

/// <summary>The homework of this repository, and versions a test adds.</summary>
internal sealed class Library : IDefinitionStore
{
    private readonly ConcurrentDictionary<HomeworkVersion, HomeworkSource> versions = [];

    private static readonly Lazy<Task<Homeworks>> Shared = new(ReadAsync);

    /// <summary>The repository's homework, read once for all tests.</summary>
    public static Task<Homeworks> OpenAsync() => Shared.Value;

    private static async Task<Homeworks> ReadAsync()
    {
        var library = HomeworkLibrary.Load(Repository.Homework);
        Assert.Empty(library.Errors);
        var homeworks = new Homeworks(new Library());
        await homeworks.PublishAsync(library, CancellationToken.None);
        return homeworks;
    }

    public Task PublishAsync(HomeworkVersion version, HomeworkSource source, CancellationToken cancellationToken)
    {
        versions.TryAdd(version, source);
        return Task.CompletedTask;
    }

    public Task<HomeworkSource?> FindAsync(HomeworkVersion version, CancellationToken cancellationToken) =>
        Task.FromResult(versions.GetValueOrDefault(version));
}
