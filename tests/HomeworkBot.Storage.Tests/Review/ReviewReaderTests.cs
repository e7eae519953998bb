using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Tests.Turns;

namespace HomeworkBot.Storage.Tests.Review;

public sealed class ReviewReaderTests : IAsyncLifetime
{
    private StorageFolder storage = null!;
    private IReviewReader reader = null!;
    private TherapistId therapist;
    private ClientId client;
    private Assignment assignment = null!;
    private int turn;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        storage = await StorageFolder.StartAsync();
        reader = storage.Get<IReviewReader>();
        therapist = await storage.AddTherapistAsync();
        client = await storage.AddClientAsync(therapist);
        assignment = await storage.AssignAsync(client, goal: "speak up at work");
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public async Task A_therapist_sees_own_clients_by_name_with_what_there_is_to_read()
    {
        await storage.AddClientAsync(therapist, "anna");
        await storage.AddClientAsync(null, "Somebody else's");
        await StoreAsync(Sharing.Shared);
        var newest = await StoreAsync(Sharing.RatingsOnly);
        await StoreAsync(Sharing.Private);

        var clients = await reader.ClientsAsync(therapist, Cancel);

        Assert.Equal(["anna", "Sam"], clients.Select(found => found.Name.Value));
        Assert.Equal([0, 2], clients.Select(found => found.SharedEntries));
        Assert.Equal([null, newest.FinishedAt], clients.Select(found => found.LastSharedAt));
        Assert.Equal("America/New_York", clients[1].TimeZone);
    }

    [Fact]
    public async Task A_client_page_lists_what_may_be_read_newest_first()
    {
        var older = await StoreAsync(Sharing.Shared);
        var newer = await StoreAsync(Sharing.RatingsOnly);
        await StoreAsync(Sharing.Private);

        var page = (await reader.ClientAsync(therapist, client, Cancel))!;

        Assert.Equal(("Sam", "America/New_York", false), (page.Name.Value, page.TimeZone, page.Consented));
        Assert.Equal([newer.Id, older.Id], page.Entries.Select(entry => entry.Id));
        Assert.All(page.Entries, entry => Assert.Equal("Thought record", entry.Title));
        var given = Assert.Single(page.Assignments);
        Assert.Equal(("Thought record", "speak up at work"), (given.Title, given.Goal.Value));
    }

    [Fact]
    public async Task Consent_shows_once_it_is_given()
    {
        await CommitAsync(commit => commit with { ConsentGiven = "2026-11" });

        Assert.True((await reader.ClientAsync(therapist, client, Cancel))!.Consented);
    }

    [Fact]
    public async Task A_shared_entry_is_read_with_its_words_and_its_talk()
    {
        var entry = await StoreAsync(Sharing.Shared);

        var view = (await reader.EntryAsync(therapist, entry.Id, Cancel))!;
        Assert.Equal(("Sam", "speak up at work", "Thought record"), (view.ClientName.Value, view.Goal.Value, view.Title));
        Assert.Contains(view.Fields, field => field.Text?.Value == "my boss did not reply");

        var talk = (await reader.TranscriptAsync(therapist, entry.Id, Cancel))!;
        Assert.Equal([("What happened?", false), ("my boss did not reply", true)], talk.Select(line => (line.Text.Value, line.FromClient)));
        Assert.All(talk, line => Assert.Equal("webchat", line.Channel));
    }

    [Fact]
    public async Task Of_a_ratings_only_entry_no_word_and_no_talk_is_read()
    {
        var entry = await StoreAsync(Sharing.RatingsOnly);

        var view = (await reader.EntryAsync(therapist, entry.Id, Cancel))!;
        Assert.All(view.Fields, field => Assert.Null(field.Text));
        Assert.Contains(view.Fields, field => field.Ratings is [{ Value: 80, Name: null }]);
        Assert.Null(await reader.TranscriptAsync(therapist, entry.Id, Cancel));
    }

    [Fact]
    public async Task Of_a_private_entry_nothing_is_read()
    {
        var entry = await StoreAsync(Sharing.Private);

        Assert.Null(await reader.EntryAsync(therapist, entry.Id, Cancel));
        Assert.Null(await reader.TranscriptAsync(therapist, entry.Id, Cancel));
    }

    [Fact]
    public async Task What_the_client_takes_back_is_gone_at_the_next_reading()
    {
        var entry = await StoreAsync(Sharing.Shared);

        await CommitAsync(commit => commit with { SharingChanges = [new SharingChange(entry.Id, Sharing.Private)] });

        Assert.Null(await reader.EntryAsync(therapist, entry.Id, Cancel));
        Assert.Null(await reader.TranscriptAsync(therapist, entry.Id, Cancel));
        Assert.Empty((await reader.ClientAsync(therapist, client, Cancel))!.Entries);
        Assert.Equal(0, Assert.Single(await reader.ClientsAsync(therapist, Cancel)).SharedEntries);
    }

    [Fact]
    public async Task Another_therapist_reads_nothing()
    {
        var entry = await StoreAsync(Sharing.Shared);
        var stranger = await storage.AddTherapistAsync("Dr. Nobody");

        Assert.Empty(await reader.ClientsAsync(stranger, Cancel));
        Assert.Null(await reader.ClientAsync(stranger, client, Cancel));
        Assert.Null(await reader.EntryAsync(stranger, entry.Id, Cancel));
        Assert.Null(await reader.TranscriptAsync(stranger, entry.Id, Cancel));
    }

    [Fact]
    public async Task Talk_outside_the_run_and_of_other_runs_is_not_in_the_transcript()
    {
        var other = await StoreAsync(Sharing.Private);
        var entry = await StoreAsync(Sharing.Shared);
        await CommitAsync(commit => commit with { Lines = [Given.Line(commit.Lines[0].Sequence, true, "outside any run")] });

        var talk = (await reader.TranscriptAsync(therapist, entry.Id, Cancel))!;

        Assert.NotEqual(other.Run, entry.Run);
        Assert.Equal(2, talk.Count);
    }

    [Fact]
    public async Task Lines_with_an_answer_that_was_replaced_are_not_in_the_transcript()
    {
        var entry = await StoreAsync(Sharing.Shared, before: "first I wrote something else");
        Assert.Equal(3, (await reader.TranscriptAsync(therapist, entry.Id, Cancel))!.Count);

        await CommitAsync(commit => commit with { WithdrawnLines = [1] });

        Assert.DoesNotContain(await reader.TranscriptAsync(therapist, entry.Id, Cancel) ?? [], line => line.Text.Value.Contains("something else", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_talk_is_left_out_of_the_transcript()
    {
        var entry = await StoreAsync(Sharing.Shared);
        await CommitAsync(commit => commit with
        {
            Lines =
            [
                Given.Line(commit.Lines[0].Sequence, false, "unused", entry.Run) with { Activity = Given.Utf8("""{"type":"typing"}""") },
                Given.Line(commit.Lines[0].Sequence + 1, true, "", entry.Run),
            ],
        });

        Assert.Equal(2, (await reader.TranscriptAsync(therapist, entry.Id, Cancel))!.Count);
    }

    private async Task<Entry> StoreAsync(Sharing sharing, string? before = null)
    {
        var version = storage.Get<IHomeworks>().Current("thought-record", "en-US")!.Version;
        var run = Given.Run(assignment, Given.Said("situation", "my boss did not reply"), new RunStep("belief", new ScaleAnswer(80), Given.At)) with
        {
            Id = new RunId(Guid.CreateVersion7(Given.At.AddHours(turn))),
            Version = version,
        };
        var entry = Given.Entry(run, sharing) with { FinishedAt = Given.At.AddHours(turn + 1) };
        await CommitAsync(commit =>
        {
            var next = commit.Lines[0].Sequence;
            List<TranscriptLine> lines = before is null ? [] : [Given.Line(next++, true, before, run.Id)];
            lines.Add(Given.Line(next++, false, "What happened?", run.Id));
            lines.Add(Given.Line(next, true, "my boss did not reply", run.Id));
            return commit with { Runs = [run], EndedRuns = [run.Id], Entries = [entry], Lines = lines };
        });
        return entry;
    }

    private async Task CommitAsync(Func<TurnCommit, TurnCommit> with)
    {
        var turns = storage.Get<ITurnStore>();
        var id = $"m{turn++}";
        var opening = (await turns.OpenAsync(Given.Key(id), client, Cancel))!;
        Assert.Equal(CommitResult.Committed, await turns.CommitAsync(with(Given.Commit(client, opening, id)), Cancel));
    }
}
