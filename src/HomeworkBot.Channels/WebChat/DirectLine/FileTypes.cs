namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>The files a client may send, known by their first bytes and never by their name or by what a request claims.</summary>
internal static class FileTypes
{
    /// <summary>The media type; null when it is none of those taken.</summary>
    public static string? Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => "audio/wav",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
        [(byte)'I', (byte)'D', (byte)'3', ..] => "audio/mpeg",
        [0xFF, 0xFB or 0xF3 or 0xF2, ..] => "audio/mpeg",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => "audio/webm",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => OfBrand(brand),
        _ => null,
    };

    /// <summary>Whether a browser may show it in place; everything else is handed out as a download.</summary>
    public static bool IsShown(string contentType) =>
        contentType.StartsWith("image/", StringComparison.Ordinal) || contentType.StartsWith("audio/", StringComparison.Ordinal);

    private static string? OfBrand(ReadOnlySpan<byte> brand) => brand switch
    {
        [(byte)'h', (byte)'e', (byte)'i', ..] or [(byte)'m', (byte)'i', (byte)'f', (byte)'1', ..] => "image/heic",
        [(byte)'a', (byte)'v', (byte)'i', (byte)'f', ..] => "image/avif",
        [(byte)'M', (byte)'4', (byte)'A', ..] or [(byte)'m', (byte)'p', (byte)'4', ..] or [(byte)'i', (byte)'s', (byte)'o', ..] => "audio/mp4",
        _ => null,
    };
}
