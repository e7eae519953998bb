using HomeworkBot.Core;
using HomeworkBot.Storage.Keys;
using Microsoft.Extensions.Time.Testing;

namespace HomeworkBot.Storage.Tests.Keys;

public sealed class KeyCacheTests
{
    private readonly FakeTimeProvider time = new();
    private readonly KeyCache cache;

    public KeyCacheTests() => cache = new KeyCache(time);

    [Fact]
    public void A_recent_key_is_found()
    {
        var key = Keep(1);

        time.Advance(KeyCache.Time - TimeSpan.FromSeconds(1));

        Assert.Same(key, cache.Find(Client(1)));
    }

    [Fact]
    public void No_key_is_held_longer_than_twice_the_time_however_often_it_is_asked_for()
    {
        Keep(1);

        for (var minute = 0; minute < 11; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            cache.Find(Client(1));
        }

        Assert.Null(cache.Find(Client(1)));
    }

    [Fact]
    public void After_a_long_quiet_nothing_is_held()
    {
        Keep(1);

        time.Advance(KeyCache.Time * 2);

        Assert.Null(cache.Find(Client(1)));
    }

    [Fact]
    public void At_most_twice_the_size_is_held()
    {
        var all = 5 * KeyCache.Size;
        for (var number = 0; number < all; number++)
        {
            Keep(number);
        }

        var held = Enumerable.Range(0, all).Count(number => cache.Find(Client(number)) is not null);
        Assert.InRange(held, KeyCache.Size, 2 * KeyCache.Size);
        Assert.NotNull(cache.Find(Client(all - 1)));
    }

    private static ClientId Client(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    private ClientKey Keep(int number)
    {
        var key = new ClientKey(Client(number), new byte[32]);
        cache.Keep(Client(number), key);
        return key;
    }
}
