using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Dialogs.Homework;

/// <summary>
/// Versions of homework as dialogs, made when first needed. Bounded: when there is no room the one made first goes, and
/// is made again when a run of it goes on.
/// </summary>
internal sealed class WaterfallCache(IHomeworks homeworks)
{
    private const int Room = 256;

    private readonly Lock gate = new();
    private readonly Dictionary<(HomeworkVersion, string), HomeworkWaterfalls> compiled = [];
    private readonly Queue<(HomeworkVersion, string)> byAge = [];

    /// <summary>The newest version; null when there is none in order.</summary>
    public HomeworkWaterfalls? Current(string id, string locale) =>
        homeworks.Current(id, locale) is { } definition ? Compile(definition, locale) : null;

    /// <summary>The version a run began with; null when it was never published.</summary>
    public async ValueTask<HomeworkWaterfalls?> FindAsync(HomeworkVersion version, string locale, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (compiled.TryGetValue((version, locale), out var found))
                return found;
        }

        return await homeworks.FindAsync(version, locale, cancellationToken) is { } definition ? Compile(definition, locale) : null;
    }

    private HomeworkWaterfalls Compile(HomeworkDefinition definition, string locale)
    {
        var key = (definition.Version, locale);
        lock (gate)
        {
            if (compiled.TryGetValue(key, out var found))
                return found;

            if (compiled.Count == Room)
                compiled.Remove(byAge.Dequeue());

            byAge.Enqueue(key);
            return compiled[key] = new HomeworkWaterfalls(definition);
        }
    }
}
