using HomeworkBot.Channels.WebChat.DirectLine;
using HomeworkBot.Channels.WebChat.Page;
using HomeworkBot.Core.Conversations;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat;

/// <summary>Web chat, for the host: one call for its services and one for its addresses.</summary>
public static class WebChatServices
{
    /// <summary>
    /// The client's page and Direct Line. Needs <c>IInbox</c>, <c>IConversationLog</c>, <c>IClientAccess</c> and
    /// <c>IAttachmentStore</c>, and Data Protection keys that outlive the process.
    /// </summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ConversationSignals>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<ClientLimits>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<DeviceSecrets>();
        services.AddSingleton<ConversationFeed>();
        services.AddSingleton<DirectLineInbox>();
        services.AddSingleton<ActivityStream>();
        services.AddSingleton<ChatCookies>();

        // These two write the whole address of a request, and addresses here carry invitations and tickets.
        services.AddLogging(logging => logging
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning));
        return services;
    }

    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder routes)
    {
        routes.MapDirectLine();
        ChatPageEndpoints.Map(routes);
        return routes;
    }
}
