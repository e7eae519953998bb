using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Contracts;

/// <summary>What every <see cref="ITranscriptStore"/> promises. A test class derives from it and makes the store.</summary>
public abstract class TranscriptStoreContract
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The channel the conversations are on; a store that knows its channels may name one of its own.</summary>
    protected virtual string ChannelId => "test";

    /// <summary>An empty store.</summary>
    protected abstract ITranscriptStore CreateStore();

    [Fact]
    public async Task What_was_said_is_read_as_it_was()
    {
        var store = CreateStore();
        var said = Said("c1", 0);
        said.ChannelData = System.Text.Json.JsonSerializer.SerializeToElement(new { clientActivityID = "7" });
        var json = ProtocolJson.SerializeActivity(said);

        await store.LogActivityAsync(said);

        var page = await store.GetTranscriptActivitiesAsync(ChannelId, "c1");
        var read = Assert.IsType<Activity>(Assert.Single(page.Items));
        Assert.Equal(json, ProtocolJson.SerializeActivity(read));
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task A_conversation_nobody_took_down_is_empty()
    {
        var store = CreateStore();
        await store.LogActivityAsync(Said("c1", 0));

        Assert.Empty((await store.GetTranscriptActivitiesAsync(ChannelId, "other")).Items);
        var page = await store.GetTranscriptActivitiesAsync("other", "c1");
        Assert.Empty(page.Items);
        Assert.Null(page.ContinuationToken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(50)]
    public async Task Pages_give_everything_once_oldest_first(int count)
    {
        var store = CreateStore();
        foreach (var minute in Enumerable.Range(0, count))
            await store.LogActivityAsync(Said("c1", minute));

        var read = await ReadAllAsync(store, "c1");

        Assert.Equal(Enumerable.Range(0, count).Select(minute => $"a{minute}"), read.Select(activity => activity.Id));
    }

    [Fact]
    public async Task Activities_before_the_start_are_left_out_on_every_page()
    {
        var store = CreateStore();
        foreach (var minute in Enumerable.Range(0, 60))
            await store.LogActivityAsync(Said("c1", minute));

        var read = await ReadAllAsync(store, "c1", s_start.AddMinutes(15));

        Assert.Equal(Enumerable.Range(15, 45).Select(minute => $"a{minute}"), read.Select(activity => activity.Id));
    }

    [Fact]
    public async Task An_update_changes_what_it_updates_and_keeps_its_place()
    {
        var store = CreateStore();
        await store.LogActivityAsync(Said("c1", 0));
        await store.LogActivityAsync(Said("c1", 1));
        var update = Said("c1", 9);
        update.Id = "a0";
        update.Type = ActivityTypes.MessageUpdate;
        update.Text = "better";

        await store.LogActivityAsync(update);

        var read = await ReadAllAsync(store, "c1");
        Assert.Equal(["a0", "a1"], read.Select(activity => activity.Id));
        Assert.Equal((ActivityTypes.Message, "better", s_start), (read[0].Type, read[0].AsMessageActivity()!.Text, read[0].Timestamp!.Value));
    }

    [Fact]
    public async Task A_deletion_takes_the_words_and_leaves_the_moment()
    {
        var store = CreateStore();
        await store.LogActivityAsync(Said("c1", 0));
        var deletion = Said("c1", 9);
        deletion.Id = "a0";
        deletion.Type = ActivityTypes.MessageDelete;
        deletion.Text = null;

        await store.LogActivityAsync(deletion);

        var read = Assert.Single(await ReadAllAsync(store, "c1"));
        Assert.Equal((ActivityTypes.MessageDelete, "a0", s_start), (read.Type, read.Id, read.Timestamp!.Value));
        Assert.Null(((Activity)read).Text);
        Assert.Equal("deleted", read.From!.Id);
    }

    [Fact]
    public async Task The_conversations_of_a_channel_are_listed_once_oldest_first()
    {
        var store = CreateStore();
        foreach (var minute in Enumerable.Range(0, 45))
        {
            await store.LogActivityAsync(Said($"c{minute}", minute));
            await store.LogActivityAsync(Said($"c{minute}", minute + 100));
        }

        var listed = new List<TranscriptInfo>();
        string? continuation = null;
        do
        {
            var page = await store.ListTranscriptsAsync(ChannelId, continuation);
            listed.AddRange(page.Items);
            continuation = page.ContinuationToken;
        }
        while (continuation is not null);

        Assert.Equal(Enumerable.Range(0, 45).Select(minute => $"c{minute}"), listed.Select(transcript => transcript.Id));
        Assert.All(listed, transcript => Assert.Equal(ChannelId, transcript.ChannelId));
        Assert.Equal(s_start.AddMinutes(3), listed[3].Created);
        Assert.Empty((await store.ListTranscriptsAsync("other")).Items);
    }

    [Fact]
    public async Task Deleting_a_conversation_leaves_the_others()
    {
        var store = CreateStore();
        await store.LogActivityAsync(Said("c1", 0));
        await store.LogActivityAsync(Said("c2", 0));

        await store.DeleteTranscriptAsync(ChannelId, "c1");
        await store.DeleteTranscriptAsync(ChannelId, "unknown");

        Assert.Empty((await store.GetTranscriptActivitiesAsync(ChannelId, "c1")).Items);
        Assert.Single((await store.GetTranscriptActivitiesAsync(ChannelId, "c2")).Items);
        Assert.Equal(["c2"], (await store.ListTranscriptsAsync(ChannelId)).Items.Select(transcript => transcript.Id));
    }

    [Fact]
    public async Task Nulls_are_refused()
    {
        var store = CreateStore();

        await Assert.ThrowsAsync<ArgumentNullException>(() => store.LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync(null!, "c1"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.GetTranscriptActivitiesAsync(ChannelId, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.ListTranscriptsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync(null!, "c1"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.DeleteTranscriptAsync(ChannelId, null!));
    }

    private static async Task<List<IActivity>> ReadAllAsync(ITranscriptStore store, string channelId, string conversationId, DateTimeOffset start)
    {
        var read = new List<IActivity>();
        string? continuation = null;
        do
        {
            var page = await store.GetTranscriptActivitiesAsync(channelId, conversationId, continuation, start);
            read.AddRange(page.Items);
            continuation = page.ContinuationToken;
        }
        while (continuation is not null);

        return read;
    }

    private Task<List<IActivity>> ReadAllAsync(ITranscriptStore store, string conversationId, DateTimeOffset start = default) =>
        ReadAllAsync(store, ChannelId, conversationId, start);

    private Activity Said(string conversationId, int minute) => new(ActivityTypes.Message)
    {
        Id = $"a{minute}",
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(id: conversationId),
        From = new ChannelAccount("user1", "User1", RoleTypes.User),
        Recipient = new ChannelAccount("bot", "Bot", RoleTypes.Bot),
        ServiceUrl = "https://test.com",
        Text = $"line {minute}",
        Timestamp = s_start.AddMinutes(minute),
    };
}
