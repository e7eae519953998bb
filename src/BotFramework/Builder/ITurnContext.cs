using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that began it, and the ways to answer.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    /// <summary>What the turn's parts leave for one another; gone when the turn ends.</summary>
    TurnContextStateCollection TurnState { get; }

    Activity Activity { get; }

    /// <summary>Whether anything but traces was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a text to where the turn's activity came from.</summary>
    /// <exception cref="ArgumentNullException">The text is null or white space.</exception>
    Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <returns>The id the channel gave; an empty response when a handler held the activity back.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <exception cref="ArgumentException">There are no activities.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces the activity that has the id of <paramref name="activity"/>, on channels that can.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of this conversation, on channels that can.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler; handlers run in the order they were added.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <inheritdoc cref="OnSendActivities"/>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <inheritdoc cref="OnSendActivities"/>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn whose activity is seen as its own kind.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
