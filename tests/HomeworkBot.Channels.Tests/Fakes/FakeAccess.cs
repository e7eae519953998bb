using HomeworkBot.Core;
using HomeworkBot.Core.Clients;

namespace HomeworkBot.Channels.Tests.Fakes;

/// <summary>Invitations and devices in memory.</summary>
internal sealed class FakeAccess : IClientAccess
{
    private readonly Dictionary<string, (ClientId Client, string Conversation, InvitationStatus Status)> invitations = [];
    private readonly Dictionary<string, (Device Device, string? Pin)> devices = [];
    private readonly TaskCompletionSource refused = new();
    private int wrongPins;

    /// <summary>Ends when somebody first asked for a device that is not there.</summary>
    public Task Refused => refused.Task;

    public ClientId Invite(string secret, string conversation, InvitationStatus status)
    {
        var client = new ClientId(Guid.NewGuid());
        invitations[secret] = (client, conversation, status);
        return client;
    }

    public void Revoke(string deviceSecret) => devices.Remove(deviceSecret);

    public void RevokeAll() => devices.Clear();

    public int Devices => devices.Count;

    public Task<InvitationStatus> LookAsync(string invitationSecret, CancellationToken cancellationToken) =>
        Task.FromResult(invitations.TryGetValue(invitationSecret, out var invitation) ? invitation.Status : InvitationStatus.Closed);

    public Task<DeviceGrant?> AcceptAsync(string invitationSecret, string? pin, CancellationToken cancellationToken)
    {
        if (!invitations.TryGetValue(invitationSecret, out var invitation) || invitation.Status == InvitationStatus.Closed
            || (pin is null && invitation.Status != InvitationStatus.Demo))
            return Task.FromResult<DeviceGrant?>(null);

        if (invitation.Status == InvitationStatus.Open)
            invitations[invitationSecret] = invitation with { Status = InvitationStatus.Closed };

        var device = new Device(new DeviceId(Guid.NewGuid()), invitation.Client, invitation.Conversation, pin is not null) { PracticeName = "Oak <Practice>", Country = "US" };
        var secret = $"device-{Guid.NewGuid():N}";
        devices[secret] = (device, pin);
        return Task.FromResult<DeviceGrant?>(new DeviceGrant(device, secret));
    }

    public Task<Device?> FindDeviceAsync(string deviceSecret, CancellationToken cancellationToken)
    {
        if (devices.TryGetValue(deviceSecret, out var found))
            return Task.FromResult<Device?>(found.Device);

        if (deviceSecret.StartsWith("device-", StringComparison.Ordinal))
            refused.TrySetResult();
        return Task.FromResult<Device?>(null);
    }

    public Task<PinResult> TryPinAsync(DeviceId device, string pin, CancellationToken cancellationToken)
    {
        var kept = devices.Values.Single(found => found.Device.Id == device).Pin;
        if (wrongPins >= 5)
            return Task.FromResult(PinResult.Locked);

        wrongPins = pin == kept ? 0 : wrongPins + 1;
        return Task.FromResult(pin == kept ? PinResult.Right : wrongPins >= 5 ? PinResult.Locked : PinResult.Wrong);
    }
}
