using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Direct Line 3.0, as the real clients speak it (Microsoft Learn, "Direct Line API 3.0 reference", read November 2026).</summary>
public static class DirectLineEndpoints
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup(Addresses.Root);
        all.AddEndpointFilter<CrossOrigin>();
        all.DisableAntiforgery();

        all.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        all.MapGet("/conversations/{conversation}/attachments/{attachment}", AttachmentEndpoint.GetAsync);
        all.Map("/conversations/{conversation}/stream", Stream(routes));
        all.MapMethods("/{**call}", [HttpMethods.Options], CrossOrigin.Preflight);
        all.Map("/{**call}", () => DirectLineProblem.UnknownCall);

        var authorized = all.MapGroup(string.Empty);
        authorized.AddEndpointFilter<DirectLineAuthorization>();
        authorized.MapPost("/tokens/refresh", TokenEndpoints.RefreshAsync);
        authorized.MapPost("/conversations", ConversationEndpoints.StartAsync);
        authorized.MapGet("/conversations/{conversation}", ConversationEndpoints.RejoinAsync);
        authorized.MapPost("/conversations/{conversation}/activities", ActivityEndpoints.PostAsync);
        authorized.MapGet("/conversations/{conversation}/activities", ActivityEndpoints.GetAsync);
        authorized.MapPost("/conversations/{conversation}/upload", UploadEndpoint.PostAsync);
        return all;
    }

    // A pipeline of its own, so that the host need not know of WebSockets.
    private static RequestDelegate Stream(IEndpointRouteBuilder routes)
    {
        var pipeline = routes.CreateApplicationBuilder();
        pipeline.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        pipeline.Run(context => context.RequestServices.GetRequiredService<ActivityStream>().AnswerAsync(context));
        return pipeline.Build();
    }
}
