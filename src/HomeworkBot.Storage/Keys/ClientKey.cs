using System.Text;
using HomeworkBot.Core;

namespace HomeworkBot.Storage.Keys;

/// <summary>
/// One client's key, unwrapped. What it seals is bound to the client, the kind and the record: moved to another place,
/// it does not open.
/// </summary>
internal sealed class ClientKey(ClientId client, byte[] key)
{
    public byte[] Seal(SealedKind kind, string record, ReadOnlySpan<byte> plain) => Sealing.Seal(key, plain, Associated(kind, record));

    public byte[] Seal(SealedKind kind, string record, ClientText words) => Seal(kind, record, Encoding.UTF8.GetBytes(words.Value));

    /// <exception cref="System.Security.Cryptography.CryptographicException">It was not sealed here, or is damaged.</exception>
    public byte[] Open(SealedKind kind, string record, ReadOnlySpan<byte> stored) => Sealing.Open(key, stored, Associated(kind, record));

    public ClientText OpenText(SealedKind kind, string record, ReadOnlySpan<byte> stored) =>
        new(Encoding.UTF8.GetString(Open(kind, record, stored)));

    private byte[] Associated(SealedKind kind, string record)
    {
        var associated = new byte[1 + 16 + Encoding.UTF8.GetByteCount(record)];
        associated[0] = (byte)kind;
        client.Value.TryWriteBytes(associated.AsSpan(1), bigEndian: true, out _);
        Encoding.UTF8.GetBytes(record, associated.AsSpan(17));
        return associated;
    }
}
