using System.Security.Cryptography;
using System.Text;
using HomeworkBot.Core;
using HomeworkBot.Storage.Keys;

namespace HomeworkBot.Storage.Tests.Keys;

public sealed class SealingTests
{
    private static readonly ClientId Sam = new(Guid.Parse("01956ee0-0000-7000-8000-000000000001"));
    private static readonly ClientId Maya = new(Guid.Parse("01956ee0-0000-7000-8000-000000000002"));

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public void What_was_sealed_opens_in_its_place()
    {
        var stored = new ClientKey(Sam, key).Seal(SealedKind.Run, "r1", "words"u8);

        Assert.Equal("words"u8, new ClientKey(Sam, key).Open(SealedKind.Run, "r1", stored));
    }

    [Fact]
    public void Nothing_can_be_sealed_too()
    {
        var stored = new ClientKey(Sam, key).Seal(SealedKind.Run, "r1", []);

        Assert.Empty(new ClientKey(Sam, key).Open(SealedKind.Run, "r1", stored));
    }

    [Fact]
    public void Moved_to_another_record_kind_client_or_key_it_does_not_open()
    {
        var stored = new ClientKey(Sam, key).Seal(SealedKind.Run, "r1", "words"u8);

        Assert.ThrowsAny<CryptographicException>(() => new ClientKey(Sam, key).Open(SealedKind.Run, "r2", stored));
        Assert.ThrowsAny<CryptographicException>(() => new ClientKey(Sam, key).Open(SealedKind.Session, "r1", stored));
        Assert.ThrowsAny<CryptographicException>(() => new ClientKey(Maya, key).Open(SealedKind.Run, "r1", stored));
        Assert.ThrowsAny<CryptographicException>(() => new ClientKey(Sam, RandomNumberGenerator.GetBytes(32)).Open(SealedKind.Run, "r1", stored));
    }

    [Fact]
    public void No_byte_of_it_can_be_changed_or_cut_off()
    {
        var client = new ClientKey(Sam, key);
        var stored = client.Seal(SealedKind.Run, "r1", "words"u8);

        for (var index = 0; index < stored.Length; index++)
        {
            var changed = stored.ToArray();
            changed[index] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => client.Open(SealedKind.Run, "r1", changed));
            Assert.ThrowsAny<CryptographicException>(() => client.Open(SealedKind.Run, "r1", stored.AsSpan(0, index)));
        }
    }

    [Fact]
    public void The_same_words_never_look_the_same_twice()
    {
        var client = new ClientKey(Sam, key);

        Assert.NotEqual(client.Seal(SealedKind.Run, "r1", "words"u8), client.Seal(SealedKind.Run, "r1", "words"u8));
    }

    [Fact]
    public void An_opening_that_fails_says_nothing_of_what_was_sealed()
    {
        var stored = new ClientKey(Sam, key).Seal(SealedKind.Run, "r1", Encoding.UTF8.GetBytes("very private"));

        var failure = Assert.ThrowsAny<CryptographicException>(() => new ClientKey(Maya, key).Open(SealedKind.Run, "r1", stored));

        Assert.DoesNotContain("private", failure.ToString(), StringComparison.Ordinal);
    }
}
