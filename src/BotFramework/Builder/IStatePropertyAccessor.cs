namespace Microsoft.Bot.Builder;

/// <summary>One property of a state, loaded when it is first asked for in a turn.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <returns>The value; without one, what <paramref name="defaultValueFactory"/> makes, which then is the value; else the type's default.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
