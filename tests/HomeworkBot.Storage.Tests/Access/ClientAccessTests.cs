using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Review;
using HomeworkBot.Storage.Access;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests.Access;

public sealed class ClientAccessTests : IAsyncLifetime
{
    private StorageFolder storage = null!;
    private IClientAccess access = null!;
    private IInvitations invitations = null!;
    private TherapistId therapist;
    private ClientId client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        storage = await StorageFolder.StartAsync();
        access = storage.Get<IClientAccess>();
        invitations = storage.Get<IInvitations>();
        therapist = await storage.AddTherapistAsync();
        client = await storage.AddClientAsync(therapist);
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public async Task An_invitation_lets_a_device_in_once()
    {
        var invitation = await InviteAsync();
        Assert.Equal(InvitationStatus.Open, await access.LookAsync(invitation.Secret, Cancel));

        var grant = (await access.AcceptAsync(invitation.Secret, "2468", Cancel))!;

        Assert.Equal(client, grant.Device.Client);
        Assert.True(grant.Device.AsksPin);
        Assert.Equal(("Oak Practice", "US", "en-US"), (grant.Device.PracticeName, grant.Device.Country, grant.Device.Locale));
        Assert.Equal(grant.Device, await access.FindDeviceAsync(grant.Secret, Cancel));
        Assert.Equal(InvitationStatus.Closed, await access.LookAsync(invitation.Secret, Cancel));
        Assert.Null(await access.AcceptAsync(invitation.Secret, "2468", Cancel));
    }

    [Fact]
    public async Task An_invitation_used_by_many_at_once_lets_one_in()
    {
        var invitation = await InviteAsync();

        var grants = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => access.AcceptAsync(invitation.Secret, "2468", Cancel))));

        Assert.Single(grants, grant => grant is not null);
        await using var database = await storage.OpenDatabaseAsync();
        Assert.Equal(1, await database.Devices.CountAsync(Cancel));
    }

    [Fact]
    public async Task An_invitation_that_asks_for_a_PIN_is_not_used_up_without_one()
    {
        var invitation = await InviteAsync();

        Assert.Null(await access.AcceptAsync(invitation.Secret, null, Cancel));

        Assert.Equal(InvitationStatus.Open, await access.LookAsync(invitation.Secret, Cancel));
    }

    [Fact]
    public async Task An_invitation_closes_after_seven_days()
    {
        var invitation = await InviteAsync();
        Assert.Equal(storage.Time.GetUtcNow() + TimeSpan.FromDays(7), invitation.ExpiresAt);

        storage.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(InvitationStatus.Open, await access.LookAsync(invitation.Secret, Cancel));

        storage.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(InvitationStatus.Closed, await access.LookAsync(invitation.Secret, Cancel));
        Assert.Null(await access.AcceptAsync(invitation.Secret, "2468", Cancel));
    }

    [Fact]
    public async Task Revoking_closes_the_invitation_and_puts_its_device_out()
    {
        var unused = await InviteAsync();
        var used = await InviteAsync();
        var kept = await InviteAsync();
        var grant = (await access.AcceptAsync(used.Secret, "2468", Cancel))!;
        var other = (await access.AcceptAsync(kept.Secret, "2468", Cancel))!;

        Assert.True(await invitations.RevokeAsync(therapist, unused.Id, Cancel));
        Assert.True(await invitations.RevokeAsync(therapist, used.Id, Cancel));

        Assert.Equal(InvitationStatus.Closed, await access.LookAsync(unused.Secret, Cancel));
        Assert.Null(await access.FindDeviceAsync(grant.Secret, Cancel));
        Assert.Equal(PinResult.Locked, await access.TryPinAsync(grant.Device.Id, "2468", Cancel));
        Assert.NotNull(await access.FindDeviceAsync(other.Secret, Cancel));
    }

    [Fact]
    public async Task Another_therapist_can_neither_invite_nor_see_nor_revoke()
    {
        var invitation = await InviteAsync();
        var stranger = await storage.AddTherapistAsync("Dr. Nobody");

        Assert.Null(await invitations.CreateAsync(stranger, client, Cancel));
        Assert.Empty(await invitations.ListAsync(stranger, client, Cancel));
        Assert.False(await invitations.RevokeAsync(stranger, invitation.Id, Cancel));
        Assert.Equal(InvitationStatus.Open, await access.LookAsync(invitation.Secret, Cancel));
    }

    [Fact]
    public async Task Invitations_are_listed_newest_first_with_what_became_of_them()
    {
        var first = await InviteAsync();
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        var second = await InviteAsync();
        await access.AcceptAsync(first.Secret, "2468", Cancel);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        await invitations.RevokeAsync(therapist, second.Id, Cancel);

        var list = await invitations.ListAsync(therapist, client, Cancel);

        Assert.Equal([second.Id, first.Id], list.Select(invitation => invitation.Id));
        Assert.Equal((null, storage.Time.GetUtcNow()), (list[0].UsedAt, list[0].RevokedAt));
        Assert.NotNull(list[1].UsedAt);
        Assert.Null(list[1].RevokedAt);
    }

    [Fact]
    public async Task A_right_PIN_is_right_and_a_wrong_one_wrong()
    {
        var device = await DeviceAsync();

        Assert.Equal(PinResult.Wrong, await access.TryPinAsync(device, "1111", Cancel));
        Assert.Equal(PinResult.Right, await access.TryPinAsync(device, "2468", Cancel));
    }

    [Fact]
    public async Task Five_wrong_PINs_lock_the_device_for_fifteen_minutes_even_for_the_right_one()
    {
        var device = await DeviceAsync();
        for (var wrong = 0; wrong < 4; wrong++)
        {
            Assert.Equal(PinResult.Wrong, await access.TryPinAsync(device, "1111", Cancel));
        }

        Assert.Equal(PinResult.Locked, await access.TryPinAsync(device, "1111", Cancel));
        storage.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(PinResult.Locked, await access.TryPinAsync(device, "2468", Cancel));

        storage.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(PinResult.Wrong, await access.TryPinAsync(device, "1111", Cancel));
        Assert.Equal(PinResult.Right, await access.TryPinAsync(device, "2468", Cancel));
    }

    [Fact]
    public async Task After_a_lock_there_are_five_tries_again_and_a_right_one_starts_the_count_anew()
    {
        var device = await DeviceAsync();
        await WrongAsync(device, 5);
        storage.Time.Advance(TimeSpan.FromMinutes(15));

        await WrongAsync(device, 4);
        Assert.Equal(PinResult.Right, await access.TryPinAsync(device, "2468", Cancel));
        await WrongAsync(device, 4);
        Assert.Equal(PinResult.Right, await access.TryPinAsync(device, "2468", Cancel));
    }

    [Fact]
    public async Task Guesses_sent_at_once_are_all_counted()
    {
        var device = await DeviceAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => access.TryPinAsync(device, "1111", Cancel))));

        // Five are compared. One of them that reads the row after the fifth was counted already sees the lock.
        Assert.All(results, result => Assert.NotEqual(PinResult.Right, result));
        Assert.InRange(results.Count(result => result is PinResult.Wrong), 0, Pins.Tries - 1);
        Assert.Equal(PinResult.Locked, await access.TryPinAsync(device, "2468", Cancel));
    }

    [Fact]
    public async Task The_demos_invitation_opens_again_and_asks_for_no_PIN()
    {
        var secret = Secret.New();
        await using (var database = await storage.OpenDatabaseAsync())
        {
            database.Invitations.Add(new InvitationRow
            {
                Id = new InvitationId(Guid.CreateVersion7(storage.Time.GetUtcNow())),
                ClientId = client,
                SecretHash = Secret.Hash(secret),
                Demo = true,
                CreatedAt = storage.Time.GetUtcNow(),
                ExpiresAt = storage.Time.GetUtcNow().AddYears(1),
            });
            await database.SaveChangesAsync(Cancel);
        }

        Assert.Equal(InvitationStatus.Demo, await access.LookAsync(secret, Cancel));
        var first = (await access.AcceptAsync(secret, null, Cancel))!;
        var second = (await access.AcceptAsync(secret, null, Cancel))!;

        Assert.False(first.Device.AsksPin);
        Assert.NotEqual(first.Device.Id, second.Device.Id);
        Assert.Equal(first.Device.Conversation, second.Device.Conversation);
        Assert.Equal(InvitationStatus.Demo, await access.LookAsync(secret, Cancel));
    }

    [Fact]
    public async Task Unknown_secrets_open_nothing()
    {
        Assert.Equal(InvitationStatus.Closed, await access.LookAsync("nothing", Cancel));
        Assert.Null(await access.AcceptAsync(string.Empty, "2468", Cancel));
        Assert.Null(await access.FindDeviceAsync("nothing", Cancel));
    }

    [Fact]
    public async Task No_secret_and_no_PIN_is_in_the_database()
    {
        var invitation = await InviteAsync();
        var grant = (await access.AcceptAsync(invitation.Secret, "2468", Cancel))!;

        await using var database = await storage.OpenDatabaseAsync();
        var device = await database.Devices.AsNoTracking().SingleAsync(Cancel);
        Assert.Equal(32, device.SecretHash.Length);
        Assert.True(grant.Secret.Length >= 22 && invitation.Secret.Length >= 22);
        Assert.Empty(await LeakSearch.FindAsync(storage.Data, [grant.Secret, invitation.Secret, "AQAAAA"], Cancel));
    }

    private async Task<NewInvitation> InviteAsync() => (await invitations.CreateAsync(therapist, client, Cancel))!;

    private async Task<DeviceId> DeviceAsync() => (await access.AcceptAsync((await InviteAsync()).Secret, "2468", Cancel))!.Device.Id;

    private async Task WrongAsync(DeviceId device, int times)
    {
        for (var wrong = 0; wrong < times; wrong++)
        {
            Assert.NotEqual(PinResult.Right, await access.TryPinAsync(device, "1111", Cancel));
        }
    }
}
