using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The bot's part of a turn.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>Goes on with the middleware that follows, and in the end with the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Takes part in sending. What is not passed on by calling <paramref name="next"/> is not sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is about to be sent; may be changed.</param>
/// <param name="next">Goes on with the handlers added later, and in the end with the adapter.</param>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Takes part in replacing an activity.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Takes part in deleting an activity.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
