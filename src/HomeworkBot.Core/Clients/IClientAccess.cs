namespace HomeworkBot.Core.Clients;

/// <summary>
/// How a client's device comes to a client's conversation: an invitation is exchanged once for a device secret, and a
/// short PIN of the client's own opens it from then on. Secrets and PINs are kept as hashes only.
/// </summary>
public interface IClientAccess
{
    /// <summary>Looks at an invitation without using it.</summary>
    Task<InvitationStatus> LookAsync(string invitationSecret, CancellationToken cancellationToken);

    /// <summary>Uses an invitation up and makes a device. Null when it cannot be used (any more).</summary>
    /// <param name="invitationSecret">The last part of the link.</param>
    /// <param name="pin">The PIN the client chose; null only for an invitation that asks for none (the demo's).</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<DeviceGrant?> AcceptAsync(string invitationSecret, string? pin, CancellationToken cancellationToken);

    /// <summary>The device a secret belongs to; null when there is none or it was revoked.</summary>
    Task<Device?> FindDeviceAsync(string deviceSecret, CancellationToken cancellationToken);

    /// <summary>Compares a PIN, counting wrong ones: five lock the device for fifteen minutes.</summary>
    Task<PinResult> TryPinAsync(DeviceId device, string pin, CancellationToken cancellationToken);
}

/// <summary>What can be done with an invitation.</summary>
public enum InvitationStatus
{
    /// <summary>Never made, used, expired or revoked: it opens nothing, and nobody is told which.</summary>
    Closed,

    /// <summary>It can be used, and a PIN must be chosen.</summary>
    Open,

    /// <summary>A demo's: it can be used again and asks for no PIN.</summary>
    Demo,
}

/// <summary>A device that was just let in.</summary>
/// <param name="Device">The device.</param>
/// <param name="Secret">At least 128 bits, base64url; given out once, for the device's cookie.</param>
public sealed record DeviceGrant(Device Device, string Secret);

/// <summary>A browser that may open one client's conversation.</summary>
/// <param name="Id">The device.</param>
/// <param name="Client">Whose conversation it is.</param>
/// <param name="Conversation">The conversation's public id: random, meaningless, one a client.</param>
/// <param name="AsksPin">False only in the demo.</param>
public sealed record Device(DeviceId Id, ClientId Client, string Conversation, bool AsksPin)
{
    /// <summary>The practice's name for the head of the page; null where the practice gave none.</summary>
    public string? PracticeName { get; init; }

    /// <summary>ISO 3166 alpha-2: whose help lines the page shows; null for the page's default.</summary>
    public string? Country { get; init; }

    /// <summary>BCP 47: the language of the page; null for English.</summary>
    public string? Locale { get; init; }
}

/// <summary>What came of a PIN.</summary>
public enum PinResult
{
    Right,
    Wrong,

    /// <summary>Too many wrong ones; nothing is compared until the lock ends.</summary>
    Locked,
}
