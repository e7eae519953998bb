using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Demo;
using HomeworkBot.Storage.Tests.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace HomeworkBot.Storage.Tests.Demo;

public sealed class DemoDataTests : IAsyncLifetime
{
    private StorageFolder storage = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> Runs => [.. Enumerable.Range(0, DemoThoughtRecords.All.Concat(DemoActivityPlans.All).Count())];

    public async ValueTask InitializeAsync() => storage = await StorageFolder.StartAsync();

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_made_up_run_fits_the_homework_to_its_last_reply(int number)
    {
        var made = DemoThoughtRecords.All.Concat(DemoActivityPlans.All).ElementAt(number);
        var definition = storage.Get<IHomeworks>().Current(made.Homework, "en-US")!;
        var client = new ClientProfile
        {
            Id = default,
            Name = new("Sam"),
            Locale = "en-US",
            TimeZone = "America/New_York",
            Country = "US",
            TherapistName = "Dr. Lee",
            PracticeName = "Oak Practice",
        };
        var assignment = new Assignment { Id = default, Homework = made.Homework, Goal = new("a goal"), AssignedAt = Given.At };

        var play = new DemoPlayer(definition, client, assignment).Play(made, Given.At.Date)!;

        Assert.Equal(made.Replies.Keys, play.Run.Steps.Select(step => step.Id));
        Assert.Equal(made.Sharing is null, play.Entry is null);
        Assert.All(play.Lines, line => Assert.All(line.Text, letter => Assert.InRange(letter, '\n', '~')));
        Assert.True(play.Lines.Zip(play.Lines.Skip(1)).All(pair => pair.First.At <= pair.Second.At));
        if (play.Run.Stage == "check-in" && made.Sharing is not null)
        {
            Assert.True(play.Run.Steps.Single(step => step.Id == "outcome").At > play.Run.DueAt);
        }
    }

    [Fact]
    public async Task A_first_start_makes_a_therapist_and_two_clients_that_can_be_opened()
    {
        var demo = (await storage.Get<DemoData>().EnsureAsync(Cancel))!;

        Assert.Equal(["Sam", "Maya"], demo.Clients.Select(client => client.Name));
        foreach (var client in demo.Clients)
        {
            Assert.Equal(InvitationStatus.Demo, await storage.Get<IClientAccess>().LookAsync(client.InvitationSecret, Cancel));
        }

        await using var database = await storage.OpenDatabaseAsync();
        var therapist = await database.Users.SingleAsync(Cancel);
        Assert.Equal((demo.Therapist.Value, demo.TherapistEmail, "Dr. Lee"), (therapist.Id, therapist.Email, therapist.DisplayName));
    }

    [Fact]
    public async Task The_therapist_sees_weeks_of_varied_entries_and_nothing_private()
    {
        var demo = (await storage.Get<DemoData>().EnsureAsync(Cancel))!;
        var reader = storage.Get<IReviewReader>();

        var clients = await reader.ClientsAsync(demo.Therapist, Cancel);
        Assert.Equal(["Maya", "Sam"], clients.Select(client => client.Name.Value));
        Assert.Equal([0, 11], clients.Select(client => client.SharedEntries));
        var maya = (await reader.ClientAsync(demo.Therapist, clients[0].Id, Cancel))!;
        Assert.False(maya.Consented);
        Assert.Equal(["Activity plan", "Thought record"], maya.Assignments.Select(assignment => assignment.Title).Order());

        var sam = (await reader.ClientAsync(demo.Therapist, clients[1].Id, Cancel))!;
        Assert.True(sam.Consented);
        Assert.Equal(sam.Entries.Select(entry => entry.FinishedAt).OrderDescending(), sam.Entries.Select(entry => entry.FinishedAt));
        Assert.True(sam.Entries[0].FinishedAt - sam.Entries[^1].FinishedAt > TimeSpan.FromDays(21));
        Assert.True(sam.Entries[0].FinishedAt < storage.Time.GetUtcNow());
        Assert.Equal(Enum.GetValues<Outcome>().Order(), sam.Entries.Select(entry => entry.Outcome).Distinct().Order());
        Assert.Equal([Sharing.RatingsOnly, Sharing.Shared], sam.Entries.Select(entry => entry.Sharing).Distinct().Order());
        foreach (var entry in sam.Entries)
        {
            var view = (await reader.EntryAsync(demo.Therapist, entry.Id, Cancel))!;
            Assert.NotEmpty(view.Fields);
            var talk = await reader.TranscriptAsync(demo.Therapist, entry.Id, Cancel);
            Assert.Equal(entry.Sharing is Sharing.Shared, talk is { Count: > 5 });
        }
    }

    [Fact]
    public async Task Sam_can_go_on_with_a_check_in_that_is_due_and_Maya_starts_with_consent()
    {
        await storage.Get<DemoData>().EnsureAsync(Cancel);
        await using var database = await storage.OpenDatabaseAsync();
        var clients = await database.Clients.OrderBy(client => client.CreatedAt).Select(client => client.Id).ToListAsync(Cancel);

        var sam = (await storage.Get<ITurnStore>().OpenAsync(Given.Key(), clients[0], Cancel))!;
        var maya = (await storage.Get<ITurnStore>().OpenAsync(Given.Key(), clients[1], Cancel))!;

        Assert.Equal(ConsentVersions.Current, sam.Client.ConsentVersion);
        Assert.Null(sam.Session);
        var due = Assert.Single(sam.OpenRuns);
        Assert.Equal("check-in", due.Stage);
        Assert.True(due.DueAt < storage.Time.GetUtcNow());
        Assert.Equal(2, sam.Assignments.Count);
        var lines = await database.TranscriptLines.OrderBy(line => line.Sequence).Select(line => line.Sequence).ToListAsync(Cancel);
        Assert.Equal(Enumerable.Range(1, (int)sam.LastSequence).Select(sequence => (long)sequence), lines);
        Assert.Null(maya.Client.ConsentVersion);
        Assert.Equal(["thought-record", "behavioral-activation"], maya.Assignments.Select(assignment => assignment.Homework));
        Assert.True(maya.Assignments[0].AssignedAt < maya.Assignments[1].AssignedAt, "Two at the same moment would be listed in any order.");
        Assert.Equal(0, maya.LastSequence);
    }

    [Fact]
    public async Task A_second_start_makes_nothing()
    {
        await storage.Get<DemoData>().EnsureAsync(Cancel);

        Assert.Null(await storage.Get<DemoData>().EnsureAsync(Cancel));
    }

    [Fact]
    public async Task In_Production_no_demo_is_ever_made()
    {
        storage.EnvironmentName = Environments.Production;
        await storage.StartAgainAsync();

        Assert.Null(await storage.Get<DemoData>().EnsureAsync(Cancel));

        await using var database = await storage.OpenDatabaseAsync();
        Assert.False(await database.Practices.AnyAsync(Cancel));
    }
}
