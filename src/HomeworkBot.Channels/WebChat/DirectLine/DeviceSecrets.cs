using HomeworkBot.Core.Clients;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>Finds the device behind a secret. A demo's invitation serves as one too, so that a script can try the bot with the link alone.</summary>
internal sealed class DeviceSecrets(IClientAccess access)
{
    /// <summary>No secret is longer: a device's has 43 characters.</summary>
    private const int MaxLength = 200;

    /// <summary>The device; null when the secret opens nothing (any more).</summary>
    public async Task<DirectLineGrant?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (secret.Length is 0 or > MaxLength)
            return null;

        if (await access.FindDeviceAsync(secret, cancellationToken) is { } device)
            return new DirectLineGrant(device, secret);

        return await access.LookAsync(secret, cancellationToken) == InvitationStatus.Demo
            && await access.AcceptAsync(secret, pin: null, cancellationToken) is { } accepted
                ? new DirectLineGrant(accepted.Device, accepted.Secret)
                : null;
    }
}
