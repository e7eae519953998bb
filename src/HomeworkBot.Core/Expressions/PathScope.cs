using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Expressions;

/// <summary>
/// What can be named at one place of a homework: the steps before it, the goal and the names. Grows as the steps are
/// read in order, so that a reference forward is found as such.
/// </summary>
internal sealed class PathScope
{
    /// <summary>Names that are no steps; a step cannot take them.</summary>
    public static readonly IReadOnlyList<string> Reserved =
        ["goal", "client", "therapist", "item", "and", "or", "not", "in", "none", "yes", "no", "if", "else", "end"];

    private readonly Dictionary<string, Step?> earlier = new(StringComparer.Ordinal);
    private readonly HashSet<string> all;

    /// <param name="all">The ids of every step of the homework.</param>
    public PathScope(IEnumerable<string> all) => this.all = new HashSet<string>(all, StringComparer.Ordinal);

    /// <summary>Whether <c>item</c> can be named: only in the question that rates an item.</summary>
    public bool HasItem { get; init; }

    /// <summary>A step that was read; null when it has mistakes, which are reported where they are.</summary>
    public void Add(string id, Step? step) => earlier.TryAdd(id, step);

    public PathScope WithItem()
    {
        var scope = new PathScope(all) { HasItem = true };
        foreach (var (id, step) in earlier)
            scope.earlier.Add(id, step);

        return scope;
    }

    /// <summary>A step before this place; null when there is none, and <paramref name="problem"/> says why.</summary>
    public Step? FindStep(string id, out string? problem)
    {
        problem = null;
        if (earlier.TryGetValue(id, out var step))
            return step;

        if (all.Contains(id))
            problem = $"'{id}' is not answered yet here; only earlier steps can be named.";
        else
            problem = $"There is no step '{id}'{Suggestion.For(id, all)}.";

        return null;
    }

    public ValuePath Resolve(string path, out string? problem)
    {
        problem = null;
        switch (path)
        {
            case "goal":
                return new NamePath(scene => scene.Goal.Value);
            case "client":
                return new NamePath(scene => scene.Client.Name.Value);
            case "therapist":
                return new NamePath(scene => scene.Client.TherapistName);
            case "item" when HasItem:
                return new ItemPath();
            case "item":
                problem = "'item' can only be named in 'rate'.";
                return new BrokenPath();
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var id = dot < 0 ? path : path[..dot];
        var step = FindStep(id, out problem);
        if (step is null)
            return new BrokenPath();

        if (step is SayStep)
        {
            problem = $"'{id}' only says something; it has no answer to name.";
            return new BrokenPath();
        }

        if (dot < 0)
            return new StepPath(step);

        if (step is RatingsStep ratings && path[(dot + 1)..] == "highest")
            return new HighestPath(ratings);

        problem = step is RatingsStep
            ? $"'{path}' is not known; of ratings there is '{id}.highest'."
            : $"'{path}' is not known; write '{id}'.";
        return new BrokenPath();
    }
}
