using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests.Turns;

public sealed class TurnStoreTests : IAsyncLifetime
{
    private StorageFolder storage = null!;
    private ITurnStore turns = null!;
    private ClientId client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        storage = await StorageFolder.StartAsync();
        turns = storage.Get<ITurnStore>();
        client = await storage.AddClientAsync();
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public async Task A_first_turn_begins_from_nothing_and_knows_who_it_is_for()
    {
        var opening = await OpenAsync();

        Assert.Null(opening.SeenAs);
        Assert.Equal(0, opening.RowVersion);
        Assert.Null(opening.Session);
        Assert.Equal(0, opening.LastSequence);
        Assert.Equal(
            new ClientProfile
            {
                Id = client,
                Name = new ClientText("Sam"),
                Locale = "en-US",
                TimeZone = "America/New_York",
                Country = "US",
                TherapistName = "Dr. Lee",
                PracticeName = "Oak Practice",
                PracticePhone = "555-0100",
            },
            opening.Client);
        Assert.Empty(opening.Assignments);
        Assert.Empty(opening.OpenRuns);
        Assert.Null(opening.LastEntry);
    }

    [Fact]
    public async Task Nobody_is_opened_for_an_unknown_client() =>
        Assert.Null(await turns.OpenAsync(Given.Key(), new ClientId(Guid.CreateVersion7(Given.At)), Cancel));

    [Fact]
    public async Task What_a_turn_committed_is_what_the_next_begins_from()
    {
        Assert.Equal(CommitResult.Committed, await turns.CommitAsync(Given.Commit(client, await OpenAsync()), Cancel));

        var next = await OpenAsync("m2");

        Assert.Null(next.SeenAs);
        Assert.Equal(1, next.RowVersion);
        Assert.Equal("""{"after":"m1"}""", Given.Text(next.Session));
        Assert.Equal(2, next.LastSequence);
    }

    [Fact]
    public async Task A_restart_forgets_nothing()
    {
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()), Cancel);

        await storage.StartAgainAsync();
        turns = storage.Get<ITurnStore>();

        Assert.Equal("""{"after":"m1"}""", Given.Text((await OpenAsync("m2")).Session));
        Assert.Equal("conversation|0000001", (await OpenAsync()).SeenAs);
    }

    [Fact]
    public async Task A_redelivered_message_gets_its_first_acknowledgement()
    {
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()), Cancel);

        Assert.Equal("conversation|0000001", (await OpenAsync()).SeenAs);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_channel_is_another_message()
    {
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()), Cancel);

        Assert.Null((await turns.OpenAsync(Given.Key() with { Conversation = "other" }, client, Cancel))!.SeenAs);
        Assert.Null((await turns.OpenAsync(Given.Key() with { Channel = "sms" }, client, Cancel))!.SeenAs);
        Assert.Null((await turns.OpenAsync(new InboundKey("webchatc", "onversation", "m1"), client, Cancel))!.SeenAs);
    }

    [Fact]
    public async Task A_redelivered_message_changes_nothing()
    {
        var opening = await OpenAsync();
        await turns.CommitAsync(Given.Commit(client, opening), Cancel);
        var before = await OpenAsync("m2");

        Assert.Equal(CommitResult.Duplicate, await turns.CommitAsync(Given.Commit(client, opening), Cancel));
        Assert.Equal(CommitResult.Duplicate, await turns.CommitAsync(Given.Commit(client, before), Cancel));

        var after = await OpenAsync("m2");
        Assert.Equal(before.RowVersion, after.RowVersion);
        Assert.Equal(2, after.LastSequence);
        Assert.Equal(2, (await storage.Get<IConversationLog>().ReadAsync(client, 0, 100, Cancel)).Count);
    }

    [Fact]
    public async Task A_turn_that_began_from_an_older_state_is_a_conflict_and_leaves_nothing()
    {
        var opening = await OpenAsync();
        await turns.CommitAsync(Given.Commit(client, opening), Cancel);

        Assert.Equal(CommitResult.Conflict, await turns.CommitAsync(Given.Commit(client, opening, "m2"), Cancel));

        var after = await OpenAsync("m2");
        Assert.Null(after.SeenAs);
        Assert.Equal("""{"after":"m1"}""", Given.Text(after.Session));
        Assert.Equal(2, after.LastSequence);
    }

    [Fact]
    public async Task Lines_come_back_in_order_with_all_they_had()
    {
        var opening = await OpenAsync();
        var commit = Given.Commit(client, opening);
        await turns.CommitAsync(commit, Cancel);

        var lines = await storage.Get<IConversationLog>().ReadAsync(client, 0, 100, Cancel);

        Assert.Equal([1, 2], lines.Select(line => line.Sequence));
        Assert.Equal(commit.Lines.Select(line => line.At), lines.Select(line => line.At));
        Assert.Equal([true, false], lines.Select(line => line.FromClient));
        Assert.All(lines, line => Assert.Equal("webchat", line.Channel));
        Assert.Equal(commit.Lines.Select(line => Given.Text(line.Activity)), lines.Select(line => Given.Text(line.Activity)));
    }

    [Fact]
    public async Task The_log_is_read_in_pages_from_a_watermark()
    {
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()), Cancel);
        await turns.CommitAsync(Given.Commit(client, await OpenAsync("m2"), "m2"), Cancel);
        var log = storage.Get<IConversationLog>();

        Assert.Equal([1, 2, 3], (await log.ReadAsync(client, 0, 3, Cancel)).Select(line => line.Sequence));
        Assert.Equal([4], (await log.ReadAsync(client, 3, 3, Cancel)).Select(line => line.Sequence));
        Assert.Empty(await log.ReadAsync(client, 4, 3, Cancel));
        Assert.Equal(4, await log.LatestAsync(client, Cancel));
    }

    [Fact]
    public async Task Goals_and_runs_in_progress_are_there_at_the_next_turn_oldest_first()
    {
        var first = await AssignAsync("thought-record", "worry less at work");
        var second = await storage.AssignAsync(client, "behavioral-activation", "see friends again", Given.At.AddDays(1));
        var older = Given.Run(first, Given.Said("situation", "my boss did not reply"));
        var newer = Given.Run(second) with { StartedAt = Given.At.AddHours(1), DueAt = Given.At.AddDays(2), Small = true, Partial = Given.Said("activity", "walk"), Lines = [new RunLine(2, ["activity"])] };
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()) with { Runs = [newer, older] }, Cancel);

        var opening = await OpenAsync("m2");

        Assert.Equal([first, second], opening.Assignments);
        Assert.Equal([older.Id, newer.Id], opening.OpenRuns.Select(run => run.Id));
        Assert.Equal(older.Steps, opening.OpenRuns[0].Steps);
        Assert.Equal(2, Assert.Single(opening.OpenRuns[1].Lines, line => line.Shows.SequenceEqual(["activity"])).Sequence);
        Assert.Equal(newer with { Steps = opening.OpenRuns[1].Steps, Lines = opening.OpenRuns[1].Lines }, opening.OpenRuns[1]);
    }

    [Fact]
    public async Task A_run_goes_on_from_turn_to_turn_until_it_ends()
    {
        var run = Given.Run(await AssignAsync());
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()) with { Runs = [run] }, Cancel);

        var further = run with { Stage = "check-in", Steps = [Given.Said("situation", "late again")] };
        await turns.CommitAsync(Given.Commit(client, await OpenAsync("m2"), "m2") with { Runs = [further] }, Cancel);
        var goneOn = Assert.Single((await OpenAsync("m3")).OpenRuns);
        Assert.Equal("check-in", goneOn.Stage);
        Assert.Equal(further.Steps, goneOn.Steps);

        await turns.CommitAsync(Given.Commit(client, await OpenAsync("m3"), "m3") with { EndedRuns = [run.Id] }, Cancel);
        Assert.Empty((await OpenAsync("m4")).OpenRuns);
    }

    [Fact]
    public async Task The_newest_entry_comes_back_as_it_was_and_its_sharing_can_change()
    {
        var run = Given.Run(await AssignAsync(), Given.Said("situation", "my boss did not reply"), new RunStep("belief", new ScaleAnswer(80), Given.At), new RunStep("pattern", null, Given.At));
        var entry = Given.Entry(run);
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()) with { Runs = [run], EndedRuns = [run.Id], Entries = [entry] }, Cancel);

        var kept = (await OpenAsync("m2")).LastEntry!;
        Assert.Equal(entry.Steps, kept.Steps);
        Assert.Equal(entry with { Steps = kept.Steps }, kept);
        Assert.Empty((await OpenAsync("m2")).OpenRuns);

        await turns.CommitAsync(Given.Commit(client, await OpenAsync("m2"), "m2") with { SharingChanges = [new SharingChange(entry.Id, Sharing.Shared)] }, Cancel);
        Assert.Equal(Sharing.Shared, (await OpenAsync("m3")).LastEntry!.Sharing);
    }

    [Fact]
    public async Task Sharing_chosen_in_the_turn_that_made_the_entry_holds()
    {
        var run = Given.Run(await AssignAsync());
        var entry = Given.Entry(run);

        await turns.CommitAsync(
            Given.Commit(client, await OpenAsync()) with { Runs = [run], Entries = [entry], SharingChanges = [new SharingChange(entry.Id, Sharing.RatingsOnly)] },
            Cancel);

        Assert.Equal(Sharing.RatingsOnly, (await OpenAsync("m2")).LastEntry!.Sharing);
    }

    [Fact]
    public async Task A_turn_of_one_client_cannot_touch_anothers_run_or_entry()
    {
        var run = Given.Run(await AssignAsync());
        var entry = Given.Entry(run);
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()) with { Runs = [run], Entries = [entry] }, Cancel);
        var other = await storage.AddClientAsync();
        var opening = (await turns.OpenAsync(Given.Key(), other, Cancel))!;

        await turns.CommitAsync(
            Given.Commit(other, opening) with { EndedRuns = [run.Id], SharingChanges = [new SharingChange(entry.Id, Sharing.Shared)], WithdrawnLines = [1] },
            Cancel);

        var mine = await OpenAsync("m2");
        Assert.Single(mine.OpenRuns);
        Assert.Equal(Sharing.Private, mine.LastEntry!.Sharing);
        await using var database = await storage.OpenDatabaseAsync();
        Assert.False(await database.TranscriptLines.Where(line => line.ClientId == client && line.Sequence == 1).Select(line => line.Withdrawn).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Consent_is_part_of_the_turn_and_the_newest_holds()
    {
        await turns.CommitAsync(Given.Commit(client, await OpenAsync()) with { ConsentGiven = "2026-01" }, Cancel);
        Assert.Equal("2026-01", (await OpenAsync("m2")).Client.ConsentVersion);

        await turns.CommitAsync(Given.Commit(client, await OpenAsync("m2"), "m2") with { ConsentGiven = "2026-02", At = Given.At.AddDays(1) }, Cancel);
        Assert.Equal("2026-02", (await OpenAsync("m3")).Client.ConsentVersion);
    }

    [Fact]
    public async Task What_is_owed_to_a_channel_is_owed_once_and_from_its_moment()
    {
        var commit = Given.Commit(client, await OpenAsync()) with { Outgoing = [new OutgoingMessage(2, "sms", Given.At.AddSeconds(3))] };
        await turns.CommitAsync(commit, Cancel);
        await turns.CommitAsync(commit, Cancel);

        await using var database = await storage.OpenDatabaseAsync();
        var owed = await database.OutboxMessages.SingleAsync(Cancel);
        Assert.Equal((client, 2, "sms", Given.At.AddSeconds(3), OutboxState.Owed), (owed.ClientId, owed.Sequence, owed.Channel, owed.NotBefore, owed.State));
    }

    private async Task<TurnOpening> OpenAsync(string id = "m1") => (await turns.OpenAsync(Given.Key(id), client, Cancel))!;

    private Task<Assignment> AssignAsync(string homework = "thought-record", string goal = "worry less") =>
        storage.AssignAsync(client, homework, goal);
}
