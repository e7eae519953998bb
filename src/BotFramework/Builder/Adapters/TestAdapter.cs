using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A channel without users: a test says what comes in and reads what the bot sends.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    /// <param name="channelId">The channel the bot is made to see.</param>
    /// <param name="sendTraceActivity">Whether traces count as something sent.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(default(ConversationReference), sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <param name="conversation">The conversation; by default <c>Conversation1</c> of <c>user1</c> with <c>bot</c> on the test channel.</param>
    /// <param name="sendTraceActivity">Whether traces count as something sent.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(isGroup: false, conversationType: "convo1", id: "Conversation1"),
            Locale = Locale,
        };
    }

    /// <summary>The language of what the user says.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and nobody has read.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    public bool EnableTrace { get; set; }

    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation whose accounts are named after their lower-cased ids.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);
        return new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
            User = new ChannelAccount(user.ToLowerInvariant(), user),
            Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
            Locale = "en-us",
        };
    }

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for <paramref name="activity"/>, which becomes part of this adapter's conversation.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler? callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId = Conversation.ChannelId;
            if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
                activity.From = Conversation.User;

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = TimeProvider.System.GetUtcNow();
        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset))
            activity.LocalTimestamp = TimeProvider.System.GetLocalNow();

        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();

            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), TimeProvider.System, cancellationToken).ConfigureAwait(false);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
                Enqueue(activity);

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult(Replace(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        BotAssert.ConversationReferenceNotNull(reference);
        Replace(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Begins a turn in a new conversation, forgetting what was sent and not read.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(new TurnContext(this, update), cancellationToken);
    }

    /// <returns>The oldest activity sent and not read; null when there is none.</returns>
    public IActivity? GetNextReply()
    {
        lock (_lock)
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
    }

    /// <returns>The oldest activity sent and not read, as soon as there is one.</returns>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && ActiveQueue.TryDequeue(out var activity))
                return Task.FromResult<IActivity>(activity);

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    /// <summary>A message of the user in this adapter's conversation.</summary>
    public Activity MakeActivity(string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the turn for an activity; a test may add to it.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    /// <summary>Puts <paramref name="replacement"/>, or nothing, where the activity of that id waits to be read.</summary>
    private bool Replace(string? id, Activity? replacement)
    {
        lock (_lock)
        {
            var sent = ActiveQueue.ToList();
            var index = sent.FindIndex(activity => activity.Id == id);
            if (index < 0)
                return false;

            ActiveQueue.Clear();
            for (var i = 0; i < sent.Count; i++)
            {
                if ((i == index ? replacement : sent[i]) is { } activity)
                    ActiveQueue.Enqueue(activity);
            }

            return true;
        }
    }
}
