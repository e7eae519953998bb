using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes down what is said.</summary>
public interface ITranscriptLogger
{
    /// <summary>Takes down one activity, which is the logger's own from then on.</summary>
    Task LogActivityAsync(IActivity activity);
}
