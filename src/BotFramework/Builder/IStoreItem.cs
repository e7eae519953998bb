namespace Microsoft.Bot.Builder;

/// <summary>An item whose writer must have seen its newest version.</summary>
public interface IStoreItem
{
    /// <summary>The version read; <c>*</c> overwrites whatever is there; null for an item not stored yet.</summary>
    string? ETag { get; set; }
}
