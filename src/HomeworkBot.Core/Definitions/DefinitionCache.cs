namespace HomeworkBot.Core.Definitions;

/// <summary>The compiled definitions used last.</summary>
internal sealed class DefinitionCache
{
    /// <summary>A definition is some tens of kilobytes; this is every version a practice has open, and then some.</summary>
    public const int Capacity = 256;

    private readonly Lock gate = new();
    private readonly Dictionary<(HomeworkVersion, string), LinkedListNode<Slot>> slots = [];
    private readonly LinkedList<Slot> lately = [];

    public HomeworkDefinition? Find(HomeworkVersion version, string locale)
    {
        lock (gate)
        {
            if (!slots.TryGetValue((version, locale), out var node))
                return null;

            lately.Remove(node);
            lately.AddFirst(node);
            return node.Value.Definition;
        }
    }

    public void Keep(HomeworkVersion version, string locale, HomeworkDefinition definition)
    {
        lock (gate)
        {
            if (slots.ContainsKey((version, locale)))
                return;

            slots.Add((version, locale), lately.AddFirst(new Slot((version, locale), definition)));
            if (slots.Count > Capacity)
            {
                slots.Remove(lately.Last!.Value.Key);
                lately.RemoveLast();
            }
        }
    }

    private sealed record Slot((HomeworkVersion Version, string Locale) Key, HomeworkDefinition Definition);
}
