using System.Net.Mime;
using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using Microsoft.AspNetCore.Http;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Files of the conversation, for the client's own eyes. The permission is in the address, because an image element sends no header.</summary>
internal static class AttachmentEndpoint
{
    public static async Task<IResult> GetAsync(HttpContext context, string conversation, string attachment, string? t, DirectLineTokens tokens, IAttachmentStore store)
    {
        var reading = tokens.Read(TokenPurpose.Attachment, t ?? string.Empty);
        if (reading.Expired)
            return DirectLineProblem.TokenExpired;

        if (reading.Grant is not { } grant)
            return DirectLineProblem.UnknownToken;

        if (grant.Conversation != conversation)
            return DirectLineProblem.OtherConversation;

        if (!Guid.TryParseExact(attachment, "N", out var id)
            || await store.FindAsync(grant.Client, new AttachmentId(id), context.RequestAborted) is not { } file)
            return DirectLineProblem.UnknownAttachment;

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.ContentDisposition = FileTypes.IsShown(file.ContentType) ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment;
        return TypedResults.Bytes(file.Bytes, file.ContentType);
    }
}
