using HomeworkBot.Channels.WebChat.DirectLine;
using HomeworkBot.Core.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>The client's page: <c>/chat/{invitation}</c> once, and <c>/chat/c/{conversation}</c> from then on.</summary>
internal static class ChatPageEndpoints
{
    private const int MaxForm = 4096;

    public static void Map(IEndpointRouteBuilder routes)
    {
        PageAssets.Map(routes);
        var pages = routes.MapGroup("/chat");
        pages.AddEndpointFilter<PageHeaders>();
        pages.AddEndpointFilter<SameOrigin>();
        pages.DisableAntiforgery();

        pages.MapGet("/{invitation}", LookAsync);
        pages.MapPost("/{invitation}", AcceptAsync);
        pages.MapGet("/c/{conversation}", ShowAsync);
        pages.MapPost("/c/{conversation}/unlock", UnlockAsync);
        pages.MapPost("/c/{conversation}/lock", Lock);
        pages.MapPost("/c/{conversation}/here", HereAsync);
        pages.MapPost("/c/{conversation}/token", TokenAsync);
    }

    /// <summary>Shows what an invitation is for. Only a demo's is used by looking: a preview of a link must not use it up.</summary>
    private static async Task<IResult> LookAsync(HttpContext context, string invitation, IClientAccess access, ChatCookies cookies, IOptions<WebChatOptions> options) =>
        await access.LookAsync(invitation, context.RequestAborted) switch
        {
            InvitationStatus.Demo => await EnterAsync(context, invitation, null, access, cookies, options.Value),
            InvitationStatus.Open => ChatPages.Invitation(context, options.Value),
            _ => ChatPages.Closed(context, options.Value),
        };

    private static async Task<IResult> AcceptAsync(HttpContext context, string invitation, IClientAccess access, ChatCookies cookies, IOptions<WebChatOptions> options)
    {
        if (await access.LookAsync(invitation, context.RequestAborted) != InvitationStatus.Open)
            return ChatPages.Closed(context, options.Value);

        var form = await ReadFormAsync(context.Request);
        var pin = form?["pin"].ToString() ?? "";
        if (!IsPin(pin))
            return ChatPages.Invitation(context, options.Value, $"A PIN has {ChatPages.PinLeast} to {ChatPages.PinMost} numbers.");

        return pin == form!["again"].ToString()
            ? await EnterAsync(context, invitation, pin, access, cookies, options.Value)
            : ChatPages.Invitation(context, options.Value, "The two PINs are not the same. Please type them again.");
    }

    private static async Task<IResult> EnterAsync(
        HttpContext context, string invitation, string? pin, IClientAccess access, ChatCookies cookies, WebChatOptions options)
    {
        if (await access.AcceptAsync(invitation, pin, context.RequestAborted) is not { } accepted)
            return ChatPages.Closed(context, options);

        cookies.Remember(context, new DirectLineGrant(accepted.Device, accepted.Secret));
        cookies.Open(context, accepted.Device);
        return SeeOther(context, accepted.Device.Conversation);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string conversation, ChatCookies cookies, IOptions<WebChatOptions> options)
    {
        if (await cookies.FindAsync(context, conversation) is not { } grant)
            return ChatPages.Closed(context, options.Value);

        cookies.Remember(context, grant);
        if (!cookies.IsOpen(context, grant.Device))
            return ChatPages.Locked(context, grant.Device, options.Value);

        cookies.Open(context, grant.Device);
        return ChatPages.Chat(context, grant.Device, options.Value);
    }

    private static async Task<IResult> UnlockAsync(
        HttpContext context, string conversation, IClientAccess access, ChatCookies cookies, ClientLimits limits, IOptions<WebChatOptions> options)
    {
        if (await cookies.FindAsync(context, conversation) is not { } grant)
            return ChatPages.Closed(context, options.Value);

        if (limits.WaitToTryPin(grant.Device.Id) is { } wait)
        {
            ClientLimits.RetryAfter(context.Response, wait);
            return ChatPages.Locked(context, grant.Device, options.Value, StatusCodes.Status429TooManyRequests, "That was fast. Please wait a minute and try again.");
        }

        var pin = (await ReadFormAsync(context.Request))?["pin"].ToString() ?? "";
        var result = IsPin(pin) ? await access.TryPinAsync(grant.Device.Id, pin, context.RequestAborted) : PinResult.Wrong;
        if (result == PinResult.Right)
        {
            cookies.Open(context, grant.Device);
            return SeeOther(context, conversation);
        }

        return result == PinResult.Locked
            ? ChatPages.Locked(context, grant.Device, options.Value, StatusCodes.Status429TooManyRequests, "That was not right too many times. Please try again in 15 minutes.")
            : ChatPages.Locked(context, grant.Device, options.Value, StatusCodes.Status401Unauthorized, "That is not your PIN. Please try again.");
    }

    private static StatusCodeHttpResult Lock(HttpContext context, string conversation, ChatCookies cookies)
    {
        cookies.Lock(context, conversation);
        return SeeOther(context, conversation);
    }

    /// <summary>Asks whether the page may stay; says on the way that somebody is there, if so.</summary>
    private static async Task<IResult> HereAsync(HttpContext context, string conversation, bool? active, ChatCookies cookies)
    {
        if (await cookies.FindAsync(context, conversation) is not { } grant || !cookies.IsOpen(context, grant.Device))
            return TypedResults.Unauthorized();

        if (active is true)
            cookies.Open(context, grant.Device);
        return TypedResults.NoContent();
    }

    /// <summary>A Direct Line token for the page's own script.</summary>
    private static async Task<IResult> TokenAsync(HttpContext context, string conversation, ChatCookies cookies, DirectLineTokens tokens, IOptions<WebChatOptions> options) =>
        await cookies.FindAsync(context, conversation) is { } grant && cookies.IsOpen(context, grant.Device)
            ? TypedResults.Ok(TokenEndpoints.Answer(grant, tokens, options.Value))
            : TypedResults.Unauthorized();

    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request)
    {
        RequestBody.Allow(request, MaxForm);
        if (!request.HasFormContentType || request.ContentLength is null or > MaxForm)
            return null;

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static bool IsPin(string pin) => pin.Length is >= ChatPages.PinLeast and <= ChatPages.PinMost && pin.All(char.IsAsciiDigit);

    // 303: whatever came before, a reload asks for the page and posts nothing again.
    private static StatusCodeHttpResult SeeOther(HttpContext context, string conversation)
    {
        context.Response.Headers.Location = context.Request.PathBase + ChatCookies.PathOf(conversation);
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }
}
