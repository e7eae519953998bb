using System.Globalization;
using HomeworkBot.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>The absolute addresses a client is given: of its stream, and of its files.</summary>
internal sealed class Addresses(DirectLineTokens tokens, IOptions<WebChatOptions> options)
{
    public const string Root = "/v3/directline";

    /// <summary>Where this server is for the caller, without a closing slash.</summary>
    public string Origin(HttpRequest request) => options.Value.PublicUrl is { } url
        ? url.AbsoluteUri.TrimEnd('/')
        : $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>Where the stream goes on after a watermark; null begins with the history.</summary>
    public string Stream(HttpRequest request, DirectLineGrant grant, long? watermark)
    {
        // "http" becomes "ws", and "https" "wss".
        var origin = string.Concat("ws", Origin(request).AsSpan("http".Length));
        var after = watermark is { } mark ? string.Create(CultureInfo.InvariantCulture, $"watermark={mark}&") : string.Empty;
        return $"{origin}{Root}/conversations/{grant.Conversation}/stream?{after}t={tokens.Issue(TokenPurpose.Stream, grant, options.Value.StreamTicketLifetime)}";
    }

    /// <summary>Makes addresses of files, with one permission for all of them.</summary>
    public Func<AttachmentId, string> Attachments(HttpRequest request, DirectLineGrant grant)
    {
        var root = $"{Origin(request)}{Root}/conversations/{grant.Conversation}/attachments/";
        var ticket = new Lazy<string>(() => tokens.Issue(TokenPurpose.Attachment, grant, options.Value.TokenLifetime));
        return id => $"{root}{id}?t={ticket.Value}";
    }
}
