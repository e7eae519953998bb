using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Traces within a turn.</summary>
public static class TurnContextExtensions
{
    /// <summary>Sends a trace to whoever looks into the conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">The operation traced.</param>
    /// <param name="value">What there is to see.</param>
    /// <param name="valueType">The shape of <paramref name="value"/>; by default the name of its type.</param>
    /// <param name="label">A description; by default the calling method.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<ResourceResponse> TraceActivityAsync(this ITurnContext turnContext, string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
    }
}
