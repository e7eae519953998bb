using HomeworkBot.Core;

namespace HomeworkBot.Storage.Keys;

/// <summary>
/// Unwrapped keys of recent clients. Two generations: the young one becomes the old one when it is full or its time is
/// up, and what was old is forgotten. So at most twice the size is held, and no key longer than twice the time.
/// </summary>
internal sealed class KeyCache(TimeProvider time)
{
    public const int Size = 1024;

    public static readonly TimeSpan Time = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private Dictionary<ClientId, ClientKey> young = [];
    private Dictionary<ClientId, ClientKey> old = [];
    private long turnedAt = time.GetTimestamp();

    public ClientKey? Find(ClientId client)
    {
        lock (gate)
        {
            TurnWhenDue();
            return young.GetValueOrDefault(client) ?? old.GetValueOrDefault(client);
        }
    }

    public void Keep(ClientId client, ClientKey key)
    {
        lock (gate)
        {
            TurnWhenDue();
            young[client] = key;
        }
    }

    private void TurnWhenDue()
    {
        var elapsed = time.GetElapsedTime(turnedAt);
        if (young.Count < Size && elapsed < Time)
        {
            return;
        }

        // After a long quiet even the young one is too old.
        old = elapsed < Time * 2 ? young : [];
        young = [];
        turnedAt = time.GetTimestamp();
    }
}
