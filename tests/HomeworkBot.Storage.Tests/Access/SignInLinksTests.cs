using HomeworkBot.Core.Review;

namespace HomeworkBot.Storage.Tests.Access;

public sealed class SignInLinksTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_signs_its_therapist_in_once()
    {
        await using var storage = await StorageFolder.StartAsync();
        var therapist = await storage.AddTherapistAsync();
        var links = storage.Get<ISignInLinks>();
        var secret = await links.CreateAsync(therapist, TimeSpan.FromMinutes(15), Cancel);

        Assert.True(secret.Length >= 22);
        Assert.Equal(therapist, await links.UseAsync(secret, Cancel));
        Assert.Null(await links.UseAsync(secret, Cancel));
    }

    [Fact]
    public async Task A_link_used_by_many_at_once_signs_one_in()
    {
        await using var storage = await StorageFolder.StartAsync();
        var links = storage.Get<ISignInLinks>();
        var secret = await links.CreateAsync(await storage.AddTherapistAsync(), TimeSpan.FromMinutes(15), Cancel);

        var signedIn = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => links.UseAsync(secret, Cancel))));

        Assert.Single(signedIn, therapist => therapist is not null);
    }

    [Fact]
    public async Task A_link_ends_with_its_lifetime()
    {
        await using var storage = await StorageFolder.StartAsync();
        var links = storage.Get<ISignInLinks>();
        var secret = await links.CreateAsync(await storage.AddTherapistAsync(), TimeSpan.FromMinutes(15), Cancel);

        storage.Time.Advance(TimeSpan.FromMinutes(15));

        Assert.Null(await links.UseAsync(secret, Cancel));
    }

    [Fact]
    public async Task An_unknown_link_signs_nobody_in()
    {
        await using var storage = await StorageFolder.StartAsync();

        Assert.Null(await storage.Get<ISignInLinks>().UseAsync("nothing", Cancel));
    }
}
