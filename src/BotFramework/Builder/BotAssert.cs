using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Checks of arguments; each throws <see cref="ArgumentNullException"/>.</summary>
public class BotAssert
{
    public static void ActivityNotNull(IActivity? activity) => ArgumentNullException.ThrowIfNull(activity);

    public static void ContextNotNull(ITurnContext? turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    public static void ConversationReferenceNotNull(ConversationReference? reference) => ArgumentNullException.ThrowIfNull(reference);

    public static void ActivityListNotNull(IEnumerable<Activity>? activities) => ArgumentNullException.ThrowIfNull(activities);

    public static void MiddlewareNotNull(IMiddleware? middleware) => ArgumentNullException.ThrowIfNull(middleware);

    public static void MiddlewareNotNull(IEnumerable<IMiddleware>? middleware) => ArgumentNullException.ThrowIfNull(middleware);
}
