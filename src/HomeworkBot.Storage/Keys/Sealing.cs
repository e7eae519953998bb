using System.Security.Cryptography;

namespace HomeworkBot.Storage.Keys;

/// <summary>
/// AES-256-GCM as it is stored: one byte of format version, a random nonce of 12 bytes, a tag of 16, the ciphertext
/// (NIST SP 800-38D; a random nonce is good for 2^32 messages under one key, and a key is one client's).
/// </summary>
internal static class Sealing
{
    public const int KeyLength = 32;

    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeadLength = 1 + NonceLength + TagLength;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated)
    {
        var stored = new byte[HeadLength + plain.Length];
        stored[0] = Version;
        var nonce = stored.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, stored.AsSpan(HeadLength), stored.AsSpan(1 + NonceLength, TagLength), associated);
        return stored;
    }

    /// <exception cref="CryptographicException">Another key, other associated data, or damaged.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> stored, ReadOnlySpan<byte> associated)
    {
        if (stored.Length < HeadLength || stored[0] != Version)
        {
            throw new CryptographicException("A sealed value has no known format.");
        }

        var plain = new byte[stored.Length - HeadLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(stored.Slice(1, NonceLength), stored[HeadLength..], stored.Slice(1 + NonceLength, TagLength), plain, associated);
        return plain;
    }
}
