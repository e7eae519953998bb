using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn as adapters make it.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSendActivities;
    private readonly List<UpdateActivityHandler> _onUpdateActivity;
    private readonly List<DeleteActivityHandler> _onDeleteActivity;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = [];
        BufferedReplyActivities = [];
        _onSendActivities = [];
        _onUpdateActivity = [];
        _onDeleteActivity = [];
    }

    /// <summary>The same turn about another activity: adapter, state, buffer and handlers are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        var original = turnContext as TurnContext;
        BufferedReplyActivities = original?.BufferedReplyActivities ?? [];
        _onSendActivities = original?._onSendActivities ?? [];
        _onUpdateActivity = original?._onUpdateActivity ?? [];
        _onDeleteActivity = original?._onDeleteActivity ?? [];
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The turn's language, a BCP 47 tag; null when neither the activity nor the bot set one.</summary>
    public string? Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, string.IsNullOrEmpty(value) ? null : value);
    }

    /// <summary>What was sent in a turn whose activity asks for its replies in the answer to itself (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onSendActivities.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdateActivity.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onDeleteActivity.Add(handler);
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var buffered = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            buffered.Add(activity.ApplyConversationReference(reference));

        return SendFromAsync(0, buffered, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        return UpdateFromAsync(0, activity.ApplyConversationReference(Activity.GetConversationReference()), cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private Task<ResourceResponse[]> SendFromAsync(int index, List<Activity> activities, CancellationToken cancellationToken)
    {
        if (index < _onSendActivities.Count)
            return _onSendActivities[index](this, activities, () => SendFromAsync(index + 1, activities, cancellationToken));

        return Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Task.FromResult(Buffer(activities))
            : SendThroughAdapterAsync(activities, cancellationToken);
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < responses?.Length; i++)
        {
            activities[i].Id = responses[i].Id;
            Responded |= activities[i].Type != ActivityTypes.Trace;
        }

        return responses!;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(activities[i]);
            if (activities[i].Type == ActivityTypesEx.InvokeResponse)
                TurnState[BotAdapter.InvokeResponseKey] = activities[i];
            responses[i] = new ResourceResponse();
            Responded |= activities[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateFromAsync(int index, Activity activity, CancellationToken cancellationToken)
    {
        return index < _onUpdateActivity.Count
            ? _onUpdateActivity[index](this, activity, NextAsync)
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateFromAsync(index + 1, activity, cancellationToken).ConfigureAwait(false);
            activity.Id = response.Id;
            return response;
        }
    }

    private Task DeleteFromAsync(int index, ConversationReference reference, CancellationToken cancellationToken) =>
        index < _onDeleteActivity.Count
            ? _onDeleteActivity[index](this, reference, () => DeleteFromAsync(index + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
