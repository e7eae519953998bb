namespace Microsoft.Bot.Builder;

/// <summary>A page of something longer.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null when this is the last.</summary>
    public string? ContinuationToken { get; set; }
}
