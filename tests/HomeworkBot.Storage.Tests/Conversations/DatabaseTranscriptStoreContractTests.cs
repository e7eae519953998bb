using HomeworkBot.Contracts;
using HomeworkBot.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace HomeworkBot.Storage.Tests.Conversations;

public sealed class DatabaseTranscriptStoreContractTests : TranscriptStoreContract, IAsyncLifetime
{
    private StorageFolder storage = null!;
    private TherapistId therapist;

    public async ValueTask InitializeAsync()
    {
        storage = await StorageFolder.StartAsync();
        therapist = await storage.AddTherapistAsync();
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    protected override ITranscriptStore CreateStore() => new WithClients(this);

    /// <summary>Makes a client for every conversation before its first line: rows are a client's.</summary>
    private sealed class WithClients(DatabaseTranscriptStoreContractTests test) : ITranscriptStore
    {
        private readonly HashSet<string> known = [];
        private readonly ITranscriptStore store = test.storage.Get<ITranscriptStore>();

        public async Task LogActivityAsync(IActivity activity)
        {
            if (activity is not null && known.Add(activity.Conversation!.Id!))
            {
                var client = await test.storage.AddClientAsync(test.therapist);
                await using var database = await test.storage.OpenDatabaseAsync();
                await database.Clients
                    .Where(row => row.Id == client)
                    .ExecuteUpdateAsync(row => row.SetProperty(found => found.ConversationId, activity.Conversation.Id));
            }

            await store.LogActivityAsync(activity!);
        }

        public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default) =>
            store.GetTranscriptActivitiesAsync(channelId, conversationId, continuationToken, startDate);

        public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null) =>
            store.ListTranscriptsAsync(channelId, continuationToken);

        public Task DeleteTranscriptAsync(string channelId, string conversationId) => store.DeleteTranscriptAsync(channelId, conversationId);
    }
}
