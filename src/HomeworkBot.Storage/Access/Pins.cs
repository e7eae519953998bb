using System.Text;
using HomeworkBot.Core;
using HomeworkBot.Storage.Keys;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Storage.Access;

/// <summary>
/// PINs as they are kept: ASP.NET Core Identity's slow salted hash, sealed under the client's key, because the few
/// digits of a PIN are soon found from a hash alone.
/// </summary>
internal sealed class Pins
{
    /// <summary>Wrong tries in a row before the device locks.</summary>
    public const int Tries = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private readonly PasswordHasher<Pins> hasher = new(Options.Create(new PasswordHasherOptions()));

    public byte[] Hash(ClientKey key, DeviceId device, string pin) =>
        key.Seal(SealedKind.PinHash, device.ToString(), Encoding.ASCII.GetBytes(hasher.HashPassword(this, pin)));

    public bool IsRight(ClientKey key, DeviceId device, ReadOnlySpan<byte> kept, string pin) =>
        hasher.VerifyHashedPassword(this, Encoding.ASCII.GetString(key.Open(SealedKind.PinHash, device.ToString(), kept)), pin) is not PasswordVerificationResult.Failed;
}
