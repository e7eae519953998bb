using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Microsoft.Bot.Builder.State;

/// <summary>
/// Tells whether a state changed within a turn, without writing it down: 128 bits over every value, under a secret of this
/// process, so that two different states look the same once in some 10^38 comparisons and nobody can arrange it.
/// </summary>
internal struct StateHash
{
    private static readonly ulong s_secretHigh = NewSecret();
    private static readonly ulong s_secretLow = NewSecret();

    private ulong _high;
    private ulong _low;

    public static UInt128 Of(object? state)
    {
        var hash = new StateHash { _high = s_secretHigh, _low = s_secretLow };
        StateShape.HashAny(ref hash, state, 0);
        return new UInt128(hash._high, hash._low);
    }

    public void Add(ulong value)
    {
        _high = Fold(_high ^ value, 0x9E3779B97F4A7C15);
        _low = Fold(_low + value, 0xD6E8FEB86659FD93);
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add((ulong)bytes.Length);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            Add(word);

        ulong rest = 0;
        foreach (var value in bytes[(words.Length * sizeof(ulong))..])
            rest = (rest << 8) | value;

        Add(rest);
    }

    public void Add(string value) => Add(MemoryMarshal.AsBytes(value.AsSpan()));

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low ^ (left << 1);
    }

    private static ulong NewSecret() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
