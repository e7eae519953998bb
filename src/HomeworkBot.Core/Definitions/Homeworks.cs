using System.Collections.Concurrent;

namespace HomeworkBot.Core.Definitions;

/// <summary>
/// The homework there is: the newest of each from the library, and every older version a run began with from the store.
/// Compiled definitions are kept, the least lately used dropped first.
/// </summary>
public sealed class Homeworks(IDefinitionStore store) : IHomeworks
{
    private readonly ConcurrentDictionary<string, LibraryHomework> current = new(StringComparer.Ordinal);
    private readonly DefinitionCache compiled = new();

    /// <summary>
    /// Publishes what a library holds and makes it current. A homework that has errors now keeps the version that was
    /// current before, where there was one.
    /// </summary>
    public async Task PublishAsync(HomeworkLibrary library, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(library);
        foreach (var homework in library.Homeworks)
        {
            await store.PublishAsync(homework.Definition.Version, homework.Source, cancellationToken).ConfigureAwait(false);
            current[homework.Definition.Id] = homework;
        }
    }

    public HomeworkDefinition? Current(string id, string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return current.TryGetValue(id, out var homework) ? Compiled(homework.Definition.Version, homework.Source, locale) : null;
    }

    public async ValueTask<HomeworkDefinition?> FindAsync(HomeworkVersion version, string locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(locale);
        if (compiled.Find(version, locale) is { } known)
            return known;

        var source = await store.FindAsync(version, cancellationToken).ConfigureAwait(false);
        return source is null ? null : Compiled(version, source, locale);
    }

    private HomeworkDefinition? Compiled(HomeworkVersion version, HomeworkSource source, string locale)
    {
        if (compiled.Find(version, locale) is { } known)
            return known;

        var definition = HomeworkCompiler.Compile(source, version, locale).Definition;
        if (definition is not null)
            compiled.Keep(version, locale, definition);

        return definition;
    }
}
