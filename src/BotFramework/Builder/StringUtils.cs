using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortens texts.</summary>
public static class StringUtils
{
    /// <summary>The first characters with three dots behind them; the text itself when it is short enough, empty for null.</summary>
    public static string Ellipsis(string? text, int length) =>
        text is null ? string.Empty : text.Length <= length ? text : $"{text[..length]}...";

    /// <summary>The SHA-256 of the text's UTF-8, in base 64.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>As <see cref="Ellipsis"/>, with the whole text's hash behind the dots, so that different texts stay different.</summary>
    public static string EllipsisHash(string? text, int length) =>
        text is null || text.Length <= length ? Ellipsis(text, length) : Ellipsis(text, length) + Hash(text);
}
