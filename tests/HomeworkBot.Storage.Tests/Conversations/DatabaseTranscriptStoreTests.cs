using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Tests.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests.Conversations;

public sealed class DatabaseTranscriptStoreTests : IAsyncLifetime
{
    private StorageFolder storage = null!;
    private ITranscriptStore transcripts = null!;
    private ClientId client;
    private string conversation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        storage = await StorageFolder.StartAsync();
        transcripts = storage.Get<ITranscriptStore>();
        client = await storage.AddClientAsync();
        conversation = await storage.ConversationOfAsync(client);
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public async Task What_a_turn_said_is_in_the_transcript()
    {
        var turns = storage.Get<ITurnStore>();
        await turns.CommitAsync(Given.Commit(client, (await turns.OpenAsync(Given.Key(), client, Cancel))!), Cancel);

        var page = await transcripts.GetTranscriptActivitiesAsync("webchat", conversation);

        Assert.Equal(["hello from m1", "hello back to m1"], page.Items.Cast<Activity>().Select(activity => activity.Text));
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task A_line_taken_down_outside_a_turn_has_its_place_in_the_conversation()
    {
        var turns = storage.Get<ITurnStore>();
        await turns.CommitAsync(Given.Commit(client, (await turns.OpenAsync(Given.Key(), client, Cancel))!), Cancel);

        await transcripts.LogActivityAsync(Said("reminder", RoleTypes.Bot));

        var lines = await storage.Get<IConversationLog>().ReadAsync(client, 2, 10, Cancel);
        var line = Assert.Single(lines);
        Assert.Equal((3, false, "webchat", null), (line.Sequence, line.FromClient, line.Channel, line.Run));
        var activity = (await transcripts.GetTranscriptActivitiesAsync("webchat", conversation)).Items[^1];
        Assert.Equal($"{conversation}|0000003", activity.Id);
        Assert.Equal(storage.Time.GetUtcNow(), activity.Timestamp);
    }

    [Fact]
    public async Task A_turn_under_way_while_a_line_is_taken_down_runs_again()
    {
        var turns = storage.Get<ITurnStore>();
        var opening = (await turns.OpenAsync(Given.Key(), client, Cancel))!;

        await transcripts.LogActivityAsync(Said("reminder", RoleTypes.Bot));

        Assert.Equal(CommitResult.Conflict, await turns.CommitAsync(Given.Commit(client, opening), Cancel));
        Assert.Equal(CommitResult.Committed, await turns.CommitAsync(Given.Commit(client, (await turns.OpenAsync(Given.Key(), client, Cancel))!), Cancel));
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages_that_miss_and_repeat_nothing()
    {
        var turns = storage.Get<ITurnStore>();
        var opening = (await turns.OpenAsync(Given.Key(), client, Cancel))!;
        await turns.CommitAsync(
            Given.Commit(client, opening) with { Lines = [.. Enumerable.Range(1, 250).Select(number => Given.Line(number, true, $"line {number}"))] },
            Cancel);

        var pages = await PagesAsync(default);

        Assert.Equal([100, 100, 50], pages.Select(page => page.Count));
        Assert.Equal(Enumerable.Range(1, 250).Select(number => $"line {number}"), pages.SelectMany(page => page));
    }

    [Fact]
    public async Task A_transcript_can_begin_at_a_date()
    {
        var turns = storage.Get<ITurnStore>();
        var opening = (await turns.OpenAsync(Given.Key(), client, Cancel))!;
        await turns.CommitAsync(
            Given.Commit(client, opening) with { Lines = [.. Enumerable.Range(1, 250).Select(number => Given.Line(number, true, $"line {number}"))] },
            Cancel);

        // Line n is said n seconds after the start.
        var pages = await PagesAsync(Given.At.AddSeconds(120));

        Assert.Equal(Enumerable.Range(120, 131).Select(number => $"line {number}"), pages.SelectMany(page => page));
    }

    [Fact]
    public async Task Channels_and_conversations_are_kept_apart()
    {
        var other = await storage.AddClientAsync();
        await transcripts.LogActivityAsync(Said("by web"));
        await transcripts.LogActivityAsync(Said("by text", channel: "sms"));
        await transcripts.LogActivityAsync(Said("someone else", of: await storage.ConversationOfAsync(other)));

        Assert.Equal(["by web"], (await PagesAsync(default)).SelectMany(page => page));
        Assert.Equal("by text", ((Activity)Assert.Single((await transcripts.GetTranscriptActivitiesAsync("sms", conversation)).Items)).Text);
        Assert.Equal(2, (await transcripts.ListTranscriptsAsync("webchat")).Items.Length);
        Assert.Equal(conversation, Assert.Single((await transcripts.ListTranscriptsAsync("sms")).Items).Id);
        Assert.Empty((await transcripts.ListTranscriptsAsync("msteams")).Items);
        Assert.Empty((await transcripts.GetTranscriptActivitiesAsync("webchat", "nobody's")).Items);
    }

    [Fact]
    public async Task Many_conversations_are_listed_in_pages_oldest_first()
    {
        var therapist = await storage.AddTherapistAsync();
        for (var number = 0; number < 103; number++)
        {
            // Three begin at each moment, so that a page can end among them.
            var said = Said("hello", of: await storage.ConversationOfAsync(await storage.AddClientAsync(therapist)));
            said.Timestamp = Given.At.AddMinutes(-(number / 3));
            await transcripts.LogActivityAsync(said);
        }

        var first = await transcripts.ListTranscriptsAsync("webchat");
        var second = await transcripts.ListTranscriptsAsync("webchat", first.ContinuationToken);

        Assert.Equal(100, first.Items.Length);
        Assert.Equal(3, second.Items.Length);
        Assert.Null(second.ContinuationToken);
        TranscriptInfo[] all = [.. first.Items, .. second.Items];
        Assert.Equal(103, all.Select(info => info.Id).Distinct().Count());
        Assert.Equal(all.Select(info => info.Created).Order(), all.Select(info => info.Created));
    }

    [Fact]
    public async Task A_deleted_transcript_is_gone_from_its_channel_and_its_numbers_are_not_given_out_again()
    {
        await transcripts.LogActivityAsync(Said("by web"));
        await transcripts.LogActivityAsync(Said("by text", channel: "sms"));

        await transcripts.DeleteTranscriptAsync("webchat", conversation);
        await transcripts.DeleteTranscriptAsync("webchat", "nobody's");

        Assert.Empty((await transcripts.GetTranscriptActivitiesAsync("webchat", conversation)).Items);
        Assert.Single((await transcripts.GetTranscriptActivitiesAsync("sms", conversation)).Items);
        await transcripts.LogActivityAsync(Said("again"));
        Assert.Equal(3, await storage.Get<IConversationLog>().LatestAsync(client, Cancel));
    }

    [Fact]
    public async Task Words_of_nobodys_conversation_are_refused_and_not_in_the_refusal()
    {
        var said = Said("very private", of: "nobody's");

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => transcripts.LogActivityAsync(said));

        Assert.DoesNotContain("private", refused.ToString(), StringComparison.Ordinal);
        await using var database = await storage.OpenDatabaseAsync();
        Assert.False(await database.TranscriptLines.AnyAsync(Cancel));
    }

    private async Task<List<List<string?>>> PagesAsync(DateTimeOffset from)
    {
        var pages = new List<List<string?>>();
        string? token = null;
        do
        {
            var page = await transcripts.GetTranscriptActivitiesAsync("webchat", conversation, token, from);
            pages.Add([.. page.Items.Cast<Activity>().Select(activity => activity.Text)]);
            token = page.ContinuationToken;
        }
        while (token is not null);
        return pages;
    }

    private Activity Said(string text, string role = RoleTypes.User, string channel = "webchat", string? of = null) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = channel,
        Conversation = new ConversationAccount { Id = of ?? conversation },
        From = new ChannelAccount { Id = role, Role = role },
        Text = text,
    };
}
