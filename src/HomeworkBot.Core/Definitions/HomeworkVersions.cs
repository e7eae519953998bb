using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HomeworkBot.Core.Definitions;

/// <summary>Names versions by their content.</summary>
public static class HomeworkVersions
{
    /// <summary>
    /// The SHA-256 of a homework's id and files: names in ordinal order, each name and text as UTF-8 after its length, so
    /// that no two libraries of files share a name and the same files have one on every machine.
    /// </summary>
    public static HomeworkVersion Of(HomeworkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, source.Id);
        foreach (var (name, text) in source.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            Append(hash, name);
            Append(hash, text);
        }

        return new HomeworkVersion(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
