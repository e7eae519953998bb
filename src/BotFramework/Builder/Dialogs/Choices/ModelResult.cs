namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in what the user wrote.</summary>
public class ModelResult<T>
{
    /// <summary>The words it was recognised by.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Where their first character is.</summary>
    public int Start { get; set; }

    /// <summary>Where their last character is.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>What it is.</summary>
    public T Resolution { get; set; } = default!;
}
