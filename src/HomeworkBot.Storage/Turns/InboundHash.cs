using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Storage.Turns;

/// <summary>
/// An inbound key as it is kept: hashed, since a conversation's name may be an address and an id may be of any length.
/// </summary>
internal static class InboundHash
{
    public static byte[] Of(InboundKey key)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, key.Channel);
        Append(hash, key.Conversation);
        Append(hash, key.Id);
        return hash.GetHashAndReset();
    }

    // With its length in front, so that no two keys run together.
    private static void Append(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
