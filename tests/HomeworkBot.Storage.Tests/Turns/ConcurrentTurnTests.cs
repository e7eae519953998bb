using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Turns;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests.Turns;

public sealed class ConcurrentTurnTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_turns_at_once_one_wins_and_the_other_is_a_conflict()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var client = await storage.AddClientAsync();
        for (var round = 0; round < 20; round++)
        {
            var opening = (await turns.OpenAsync(Given.Key("none"), client, Cancel))!;

            var results = await AtOnceAsync(8, racer => turns.CommitAsync(Given.Commit(client, opening, $"r{round}-{racer}"), Cancel));

            Assert.Single(results, CommitResult.Committed);
            Assert.Equal(7, results.Count(result => result is CommitResult.Conflict));
            Assert.Equal(opening.LastSequence + 2, await storage.Get<IConversationLog>().LatestAsync(client, Cancel));
        }
    }

    [Fact]
    public async Task The_same_message_delivered_many_times_at_once_is_taken_once()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var client = await storage.AddClientAsync();
        var opening = (await turns.OpenAsync(Given.Key(), client, Cancel))!;

        var results = await AtOnceAsync(8, _ => turns.CommitAsync(Given.Commit(client, opening), Cancel));

        Assert.Single(results, CommitResult.Committed);
        Assert.Equal(7, results.Count(result => result is CommitResult.Duplicate));
        Assert.Equal(2, (await storage.Get<IConversationLog>().ReadAsync(client, 0, 100, Cancel)).Count);
    }

    [Fact]
    public async Task Losers_that_run_again_all_get_through_in_some_order_without_gaps()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var client = await storage.AddClientAsync();

        await AtOnceAsync(12, async racer =>
        {
            var id = $"m{racer}";
            CommitResult result;
            do
            {
                result = await turns.CommitAsync(Given.Commit(client, (await turns.OpenAsync(Given.Key(id), client, Cancel))!, id), Cancel);
            }
            while (result is CommitResult.Conflict);
            return result;
        });

        var lines = await storage.Get<IConversationLog>().ReadAsync(client, 0, 100, Cancel);
        Assert.Equal(Enumerable.Range(1, 24).Select(sequence => (long)sequence), lines.Select(line => line.Sequence));
        Assert.Equal(12, (await turns.OpenAsync(Given.Key("none"), client, Cancel))!.RowVersion);
    }

    [Fact]
    public async Task Turns_of_different_clients_do_not_disturb_each_other()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var therapist = await storage.AddTherapistAsync();
        var clients = new List<ClientId>();
        for (var number = 0; number < 8; number++)
        {
            clients.Add(await storage.AddClientAsync(therapist));
        }

        var results = await AtOnceAsync(8, async number =>
        {
            var all = CommitResult.Committed;
            for (var turn = 0; turn < 10; turn++)
            {
                var opening = (await turns.OpenAsync(Given.Key($"m{turn}"), clients[number], Cancel))!;
                var result = await turns.CommitAsync(Given.Commit(clients[number], opening, $"m{turn}"), Cancel);
                all = result is CommitResult.Committed ? all : result;
            }

            return all;
        });

        Assert.All(results, result => Assert.Equal(CommitResult.Committed, result));
    }

    [Fact]
    public async Task A_turn_cut_off_before_its_commit_leaves_nothing()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var client = await storage.AddClientAsync();
        var opening = (await turns.OpenAsync(Given.Key(), client, Cancel))!;
        var commit = Given.Commit(client, opening) with { Outgoing = [new OutgoingMessage(2, "sms", Given.At)], ConsentGiven = "2026-01" };

        // Everything is written, then the connection is lost as the process would lose it.
        await using (var database = await storage.OpenDatabaseAsync())
        {
            await using var transaction = await database.Database.BeginTransactionAsync(Cancel);
            var writer = new CommitWriter(commit, await storage.Get<Vault>().KeyOfAsync(client, Cancel));
            Assert.Equal(CommitResult.Committed, await writer.WriteAsync(database, Cancel));
        }

        await storage.StartAgainAsync();
        turns = storage.Get<ITurnStore>();
        var again = (await turns.OpenAsync(Given.Key(), client, Cancel))!;
        Assert.Null(again.SeenAs);
        Assert.Equal(0, again.RowVersion);
        Assert.Null(again.Session);
        Assert.Null(again.Client.ConsentVersion);
        Assert.Empty(await storage.Get<IConversationLog>().ReadAsync(client, 0, 100, Cancel));
        await using (var database = await storage.OpenDatabaseAsync())
        {
            Assert.False(await database.OutboxMessages.AnyAsync(Cancel));
        }

        Assert.Equal(CommitResult.Committed, await turns.CommitAsync(commit, Cancel));
    }

    [Fact]
    public async Task A_turn_that_cannot_be_written_whole_is_not_written_at_all()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var client = await storage.AddClientAsync();
        var opening = (await turns.OpenAsync(Given.Key(), client, Cancel))!;
        var owedForALineThatIsNot = Given.Commit(client, opening) with { Outgoing = [new OutgoingMessage(99, "sms", Given.At)] };

        await Assert.ThrowsAsync<DbUpdateException>(() => turns.CommitAsync(owedForALineThatIsNot, Cancel));

        Assert.Equal(0, (await turns.OpenAsync(Given.Key(), client, Cancel))!.RowVersion);
        Assert.Empty(await storage.Get<IConversationLog>().ReadAsync(client, 0, 100, Cancel));
    }

    [Fact]
    public async Task Messages_are_recognised_for_thirty_days()
    {
        await using var storage = await StorageFolder.StartAsync();
        var turns = storage.Get<ITurnStore>();
        var client = await storage.AddClientAsync();
        await turns.CommitAsync(Given.Commit(client, (await turns.OpenAsync(Given.Key(), client, Cancel))!), Cancel);
        var retention = new InboundRetention(
            storage.Get<IDbContextFactory<AppDbContext>>(),
            storage.Get<StorageOptions>(),
            storage.Time,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<InboundRetention>.Instance);

        storage.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await retention.ForgetAsync(Cancel));
        Assert.NotNull((await turns.OpenAsync(Given.Key(), client, Cancel))!.SeenAs);

        storage.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await retention.ForgetAsync(Cancel));
        Assert.Null((await turns.OpenAsync(Given.Key(), client, Cancel))!.SeenAs);
    }

    private static async Task<CommitResult[]> AtOnceAsync(int racers, Func<int, Task<CommitResult>> race)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, racers).Select(racer => Task.Run(async () =>
        {
            await start.Task;
            return await race(racer);
        })).ToArray();
        start.SetResult();
        return await Task.WhenAll(all);
    }
}
