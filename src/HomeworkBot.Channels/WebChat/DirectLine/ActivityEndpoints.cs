using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Sending an activity, and reading them without a stream.</summary>
internal static class ActivityEndpoints
{
    public static async Task<IResult> PostAsync(HttpContext context, DirectLineInbox inbox, ClientLimits limits, IOptions<WebChatOptions> options)
    {
        var grant = DirectLineAuthorization.GrantOf(context);
        if (limits.WaitToWrite(grant.Client) is { } wait)
        {
            ClientLimits.RetryAfter(context.Response, wait);
            return DirectLineProblem.TooMany("That was a lot at once: wait a little and send it again.");
        }

        if (!context.Request.HasJsonContentType())
            return DirectLineProblem.Unsupported("Send the activity as application/json.");

        if (await RequestBody.ReadAsync(context.Request, options.Value.MaxBodyBytes) is not { } body)
            return DirectLineProblem.TooLarge(options.Value.MaxBodyBytes);

        return ClientActivity.TryRead(body, options.Value.MaxTextLength, out var said) is { } mistake
            ? DirectLineProblem.BadRequest(mistake)
            : await TakeAsync(grant, said!, [], inbox);
    }

    public static async Task<IResult> GetAsync(HttpContext context, string? watermark, ConversationFeed feed, Addresses addresses)
    {
        var grant = DirectLineAuthorization.GrantOf(context);
        if (!ConversationFeed.TryWatermark(watermark, out var mark))
            return DirectLineProblem.BadRequest("The watermark is not one of this server.");

        var after = await feed.BeginAsync(grant.Client, mark, context.RequestAborted);
        var set = await feed.ReadAsync(grant, after, addresses.Attachments(context.Request, grant), context.RequestAborted);
        return TypedResults.Json(set, ProtocolJson.Options);
    }

    /// <summary>Hands a message on; acknowledges the rest.</summary>
    public static async Task<IResult> TakeAsync(DirectLineGrant grant, ClientActivity said, IReadOnlyList<Attachment> attachments, DirectLineInbox inbox)
    {
        if (!said.IsMessage)
            return TypedResults.Ok(new ResourceAnswer($"{grant.Conversation}|{inbox.NewId()}"));

        if (string.IsNullOrWhiteSpace(said.Text) && said.Value is null && attachments.Count == 0)
            return DirectLineProblem.BadRequest("The message is empty.");

        return await inbox.TakeAsync(grant, said, attachments) is { } receipt
            ? TypedResults.Ok(new ResourceAnswer(receipt.ActivityId))
            : DirectLineProblem.BotFailed;
    }
}
