using HomeworkBot.Core.Clients;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Starting and rejoining the client's one conversation.</summary>
internal static class ConversationEndpoints
{
    /// <summary>Starts it, or joins it again: its past comes down the stream either way. The first time, the bot greets.</summary>
    public static async Task<IResult> StartAsync(
        HttpContext context, IClientAccess access, DirectLineInbox inbox, DirectLineTokens tokens, Addresses addresses, IOptions<WebChatOptions> options)
    {
        var grant = DirectLineAuthorization.GrantOf(context);
        if (await access.FindDeviceAsync(grant.DeviceSecret, context.RequestAborted) is null)
            return DirectLineProblem.TokenExpired;

        if (!await inbox.StartAsync(grant, context.RequestAborted))
            return DirectLineProblem.BotFailed;

        return TypedResults.Json(Answer(context, grant, null, tokens, addresses, options.Value), statusCode: StatusCodes.Status201Created);
    }

    /// <summary>Goes on after a watermark.</summary>
    public static async Task<IResult> RejoinAsync(
        HttpContext context, string? watermark, IClientAccess access, DirectLineTokens tokens, Addresses addresses, IOptions<WebChatOptions> options)
    {
        var grant = DirectLineAuthorization.GrantOf(context);
        if (!ConversationFeed.TryWatermark(watermark, out var after))
            return DirectLineProblem.BadRequest("The watermark is not one of this server.");

        if (await access.FindDeviceAsync(grant.DeviceSecret, context.RequestAborted) is null)
            return DirectLineProblem.TokenExpired;

        return TypedResults.Ok(Answer(context, grant, after, tokens, addresses, options.Value));
    }

    private static ConversationAnswer Answer(
        HttpContext context, DirectLineGrant grant, long? after, DirectLineTokens tokens, Addresses addresses, WebChatOptions options)
    {
        var token = TokenEndpoints.Answer(grant, tokens, options);
        return new ConversationAnswer(token.ConversationId, token.Token, token.ExpiresIn, addresses.Stream(context.Request, grant, after));
    }
}
