namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack: which, and what it remembers.</summary>
public class DialogInstance
{
    /// <summary>Which dialog of the set this is.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>What the dialog remembers between turns.</summary>
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>Where in the stack of its parent it stands; null unless a parent keeps several stacks.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the container's dialogs this instance last ran with; null before the first check.</summary>
    public string? Version { get; set; }
}
