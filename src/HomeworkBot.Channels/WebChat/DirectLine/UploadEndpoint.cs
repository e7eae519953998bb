using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Sending files, with or without words.</summary>
internal static class UploadEndpoint
{
    private const int MostFiles = 10;
    private const int MaxNameLength = 200;

    public static async Task<IResult> PostAsync(
        HttpContext context, IAttachmentStore store, DirectLineInbox inbox, ClientLimits limits, IOptions<WebChatOptions> options)
    {
        var grant = DirectLineAuthorization.GrantOf(context);
        if (limits.WaitToWrite(grant.Client) is { } wait)
        {
            ClientLimits.RetryAfter(context.Response, wait);
            return DirectLineProblem.TooMany("That was a lot at once: wait a little and send it again.");
        }

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 100 } boundary)
            return DirectLineProblem.Unsupported("Send the files as multipart/form-data.");

        var upload = new Upload(options.Value);
        try
        {
            await upload.ReadAsync(context.Request, boundary.ToString());
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return DirectLineProblem.BadRequest("The multipart body is broken or cut off.");
        }

        return upload.Problem ?? await TakeAsync(grant, upload, store, inbox, context.RequestAborted);
    }

    // Only when the whole request has been read and found good is anything stored.
    private static async Task<IResult> TakeAsync(DirectLineGrant grant, Upload upload, IAttachmentStore store, DirectLineInbox inbox, CancellationToken cancellationToken)
    {
        if (upload.Files.Count == 0)
            return DirectLineProblem.BadRequest("The request has no file.");

        var attachments = new List<Attachment>();
        foreach (var file in upload.Files)
        {
            var id = await store.SaveAsync(grant.Client, file, cancellationToken);
            attachments.Add(new Attachment(file.ContentType, AttachmentLink.To(id), name: file.Name.Value));
        }

        return await ActivityEndpoints.TakeAsync(grant, upload.Activity ?? new ClientActivity { Type = ActivityTypes.Message }, attachments, inbox);
    }

    /// <summary>A request's parts.</summary>
    private sealed class Upload(WebChatOptions options)
    {
        public List<AttachmentContent> Files { get; } = [];

        /// <summary>What the files came with; null when they came alone.</summary>
        public ClientActivity? Activity { get; private set; }

        /// <summary>Why the request is refused; null when it is good.</summary>
        public IResult? Problem { get; private set; }

        public async Task ReadAsync(HttpRequest request, string boundary)
        {
            var limit = options.MaxUploadBytes + options.MaxBodyBytes;
            RequestBody.Allow(request, limit);
            if (request.ContentLength > limit)
            {
                Problem = DirectLineProblem.TooLarge(options.MaxUploadBytes);
                return;
            }

            var parts = new MultipartReader(boundary, request.Body);
            var cancellationToken = request.HttpContext.RequestAborted;
            while (Problem is null && await parts.ReadNextSectionAsync(cancellationToken) is { } part)
                Problem = await ReadAsync(part, cancellationToken);
        }

        private Task<IResult?> ReadAsync(MultipartSection part, CancellationToken cancellationToken)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
                return Task.FromResult<IResult?>(DirectLineProblem.BadRequest("A part of the request has no name."));

            return HeaderUtilities.RemoveQuotes(disposition.Name).ToString() switch
            {
                "activity" => ReadActivityAsync(part, cancellationToken),
                "file" => ReadFileAsync(part, disposition, cancellationToken),
                _ => Task.FromResult<IResult?>(DirectLineProblem.BadRequest("The parts of the request are 'activity' and 'file'.")),
            };
        }

        private async Task<IResult?> ReadActivityAsync(MultipartSection part, CancellationToken cancellationToken)
        {
            if (await RequestBody.ReadAsync(part.Body, options.MaxBodyBytes, cancellationToken) is not { } body)
                return DirectLineProblem.TooLarge(options.MaxBodyBytes);

            var mistake = ClientActivity.TryRead(body, options.MaxTextLength, out var activity);
            Activity = activity;
            return mistake is null ? null : DirectLineProblem.BadRequest(mistake);
        }

        private async Task<IResult?> ReadFileAsync(MultipartSection part, ContentDispositionHeaderValue disposition, CancellationToken cancellationToken)
        {
            if (Files.Count == MostFiles)
                return DirectLineProblem.BadRequest(FormattableString.Invariant($"A message may have {MostFiles} files at most."));

            var left = options.MaxUploadBytes - Files.Sum(file => file.Bytes.Length);
            if (await RequestBody.ReadAsync(part.Body, left, cancellationToken) is not { } bytes)
                return DirectLineProblem.TooLarge(options.MaxUploadBytes);

            if (FileTypes.Of(bytes.Span) is not { } contentType)
                return DirectLineProblem.Unsupported("Photos, voice notes and PDF files can be sent here.");

            var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
            Files.Add(new AttachmentContent(new ClientText(name.Length > MaxNameLength ? name[..MaxNameLength] : name), contentType, bytes));
            return null;
        }
    }
}
