using HomeworkBot.Contracts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MemoryTranscriptStoreTests : TranscriptStoreContract
{
    protected override ITranscriptStore CreateStore() => new MemoryTranscriptStore();

    [Fact]
    public async Task A_full_page_points_at_a_next_one_even_when_it_is_empty()
    {
        var store = CreateStore();
        for (var i = 0; i < 20; i++)
        {
            await store.LogActivityAsync(new Activity(ActivityTypes.Message)
            {
                Id = $"a{i}",
                ChannelId = "test",
                Conversation = new ConversationAccount(id: "c1"),
                Timestamp = DateTimeOffset.UnixEpoch.AddMinutes(i),
            });
        }

        var first = await store.GetTranscriptActivitiesAsync("test", "c1");
        var second = await store.GetTranscriptActivitiesAsync("test", "c1", first.ContinuationToken);

        Assert.Equal("a19", first.ContinuationToken);
        Assert.Empty(second.Items);
        Assert.Null(second.ContinuationToken);
    }

    [Fact]
    public async Task An_amendment_of_what_was_never_said_is_passed_over()
    {
        var store = CreateStore();

        await store.LogActivityAsync(new Activity(ActivityTypes.MessageUpdate) { Id = "x", ChannelId = "test", Conversation = new ConversationAccount(id: "c1") });

        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "c1")).Items);
    }

    [Fact]
    public async Task An_activity_without_a_conversation_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => CreateStore().LogActivityAsync(new Activity(ActivityTypes.Message) { ChannelId = "test" }));
    }
}
