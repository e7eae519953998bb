using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace HomeworkBot.Channels.WebChat.Page;

/// <summary>
/// The page's scripts and styles, and Web Chat itself: out of this assembly, under addresses that change with their
/// content, so that a browser keeps them for good.
/// </summary>
internal static class PageAssets
{
    private const string Root = "/chat/assets";

    private static readonly Dictionary<string, Asset> Assets = new Asset[]
    {
        Own("page.css", "text/css; charset=utf-8"),
        Own("page.js", "text/javascript; charset=utf-8"),
        Own("chat.js", "text/javascript; charset=utf-8"),
        Fetched("webchat.js", "text/javascript; charset=utf-8"),
        Own("webchat.js.LICENSE.txt", "text/plain; charset=utf-8"),
    }.ToDictionary(asset => asset.Name);

    /// <summary>The address of an asset below the site's root.</summary>
    public static string Url(string name) => $"{Root}/{Assets[name].Hash}/{name}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Root + "/{hash}/{name}", Get);

    private static IResult Get(HttpContext context, string hash, string name)
    {
        if (!Assets.TryGetValue(name, out var asset))
            return TypedResults.NotFound();

        // A page of the version before or after this one, in a rolling update, gets what there is, but does not keep it.
        var headers = context.Response.Headers;
        headers.CacheControl = hash == asset.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        var (encoding, content) = Choose(context.Request, asset);
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return TypedResults.Stream(content(), asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}-{encoding}\""));
    }

    private static (string? Encoding, Func<Stream> Content) Choose(HttpRequest request, Asset asset)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Takes(string encoding) => accepted.Any(given => given.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && given.Quality is not 0);
        return Takes("br") ? ("br", asset.Brotli) : Takes("gzip") ? ("gzip", asset.Gzip) : (null, asset.Plain);
    }

    /// <summary>A file of ours: small, so it is compressed once at the start.</summary>
    private static Asset Own(string name, string contentType)
    {
        using var resource = Resource(name);
        var plain = new byte[resource.Length];
        resource.ReadExactly(plain);
        var brotli = Compress(plain, stream => new BrotliStream(stream, CompressionLevel.SmallestSize));
        var gzip = Compress(plain, stream => new GZipStream(stream, CompressionLevel.SmallestSize));
        return new Asset(name, contentType, HashOf(plain), () => new MemoryStream(plain), () => new MemoryStream(gzip), () => new MemoryStream(brotli));
    }

    /// <summary>A file the build fetched and compressed.</summary>
    private static Asset Fetched(string name, string contentType)
    {
        using var gzip = Resource(name + ".gz");
        return new Asset(
            name,
            contentType,
            HashOf(gzip),
            () => new GZipStream(Resource(name + ".gz"), CompressionMode.Decompress),
            () => Resource(name + ".gz"),
            () => Resource(name + ".br"));
    }

    private static Stream Resource(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + name)
        ?? throw new InvalidOperationException($"The build left out {name}.");

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> wrap)
    {
        using var compressed = new MemoryStream();
        using (var stream = wrap(compressed))
            stream.Write(plain);
        return compressed.ToArray();
    }

    private static string HashOf(byte[] content) => Short(SHA256.HashData(content));

    private static string HashOf(Stream content) => Short(SHA256.HashData(content));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, 8));

    private sealed record Asset(string Name, string ContentType, string Hash, Func<Stream> Plain, Func<Stream> Gzip, Func<Stream> Brotli);
}
