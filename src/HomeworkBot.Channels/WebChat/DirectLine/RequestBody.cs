using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The body; null when it is longer than <paramref name="limit"/> bytes.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        Allow(request, limit);
        return request.ContentLength > limit ? null : await ReadAsync(request.Body, limit, request.HttpContext.RequestAborted);
    }

    /// <summary>The stream to its end; null when it is longer than <paramref name="limit"/> bytes.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > limit)
                return null;

            body.Write(buffer, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    /// <summary>
    /// Lifts the server's own limit above ours, so that ours answers. It is never lowered: what is left of a body that was
    /// refused is then read and dropped, and the client gets the answer instead of a broken line.
    /// </summary>
    public static void Allow(HttpRequest request, int limit)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature && feature.MaxRequestBodySize < 2L * limit)
            feature.MaxRequestBodySize = 2L * limit;
    }
}
