using System.Collections.Concurrent;
using HomeworkBot.Core.Clients;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Finds the device behind a secret. A demo's invitation serves as one too, so that a script can try the bot with the link alone.</summary>
internal sealed class DeviceSecrets(IClientAccess access)
{
    /// <summary>No secret is longer: a device's has 43 characters.</summary>
    private const int MaxLength = 200;

    /// <summary>One device an invitation: some clients send their secret with every call. As many as there are demo clients.</summary>
    private readonly ConcurrentDictionary<string, DirectLineGrant> demos = [];

    /// <summary>The device; null when the secret opens nothing (any more).</summary>
    public async Task<DirectLineGrant?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (secret.Length is 0 or > MaxLength)
            return null;

        if (await access.FindDeviceAsync(secret, cancellationToken) is { } device)
            return new DirectLineGrant(device, secret);

        return await OfDemoAsync(secret, cancellationToken);
    }

    private async Task<DirectLineGrant?> OfDemoAsync(string invitation, CancellationToken cancellationToken)
    {
        if (demos.TryGetValue(invitation, out var known) && await access.FindDeviceAsync(known.DeviceSecret, cancellationToken) is not null)
            return known;

        if (await access.LookAsync(invitation, cancellationToken) != InvitationStatus.Demo
            || await access.AcceptAsync(invitation, pin: null, cancellationToken) is not { } accepted)
            return null;

        return demos[invitation] = new DirectLineGrant(accepted.Device, accepted.Secret);
    }
}
