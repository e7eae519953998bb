using HomeworkBot.Core.Turns;
using HomeworkBot.Dialogs.Homework;
using HomeworkBot.Dialogs.Main;
using HomeworkBot.Dialogs.Middleware;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HomeworkBot.Dialogs;

/// <summary>Adds the bot.</summary>
public static class HomeworkDialogsServices
{
    /// <summary>
    /// Adds <see cref="IInbox"/> and all behind it. The host supplies <see cref="ITurnStore"/>,
    /// <see cref="Core.Definitions.IHomeworks"/>, <see cref="Core.Conversations.ConversationSignals"/>,
    /// <see cref="TimeProvider"/> and logging.
    /// </summary>
    public static IServiceCollection AddHomeworkDialogs(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<WaterfallCache>();
        services.AddSingleton<HomeworkDialog>();
        services.AddSingleton<MainDialog>();
        services.AddSingleton<IBot, CompanionBot>();
        services.AddSingleton(Adapter());
        services.AddSingleton<IInbox, TurnRunner>();
        return services;
    }

    /// <summary>The order a message goes through. The safety screen will stand behind the transcript, before everything that may not answer.</summary>
    internal static OutboxAdapter Adapter()
    {
        var adapter = new OutboxAdapter();
        adapter.Use(new TranscriptMiddleware());
        adapter.Use(new AttachmentMiddleware());
        adapter.Use(new CommandsMiddleware());
        adapter.Use(new ConsentMiddleware());
        return adapter;
    }
}
