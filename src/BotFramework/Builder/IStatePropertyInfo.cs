namespace Microsoft.Bot.Builder;

/// <summary>A property of a state, by its name.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
