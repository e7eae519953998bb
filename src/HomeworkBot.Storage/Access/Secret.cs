using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HomeworkBot.Storage.Access;

/// <summary>Secrets in links and cookies: random, given out once, and kept as a hash.</summary>
internal static class Secret
{
    /// <summary>256 random bits, base64url: 43 characters.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>128 random bits, base64url: 22 characters. For ids that are no secret but must say nothing.</summary>
    public static string NewPublicId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>A plain SHA-256: a secret of 256 bits cannot be guessed from it, and it can be looked up.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
