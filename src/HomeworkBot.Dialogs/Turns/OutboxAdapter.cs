using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// An adapter that sends nothing: what the bot says becomes lines of the turn, which are committed with everything else
/// and only then shown or sent. Traces and typing signs, which nobody would read later, are dropped.
/// </summary>
public sealed class OutboxAdapter : BotAdapter
{
    /// <summary>What the bot is called in its messages.</summary>
    private static readonly ChannelAccount Bot = new() { Id = "homeworkbot", Name = "HomeworkBot", Role = RoleTypes.Bot };

    /// <summary>Runs the middleware and the bot for one turn.</summary>
    internal async Task RunAsync(Turn turn, Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        activity.ChannelId = turn.Key.Channel;
        activity.Conversation ??= new ConversationAccount();
        activity.Conversation.Id = turn.Key.Conversation;
        activity.From ??= new ChannelAccount { Id = turn.Client.Id.ToString(), Role = RoleTypes.User };
        activity.Recipient = Bot;
        activity.Locale ??= turn.Client.Locale;
        using var context = new TurnContext(this, activity);
        context.TurnState.Set(turn);
        await RunPipelineAsync(context, bot, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var turn = Turn.Of(turnContext);
        return Task.FromResult(Array.ConvertAll(
            activities,
            activity => new ResourceResponse(activity.Type == ActivityTypes.Message ? turn.Say(activity) : string.Empty)));
    }

    /// <summary>Not supported: a line is never changed.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was said stays said.");

    /// <summary>Not supported: a line is never taken back.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was said stays said.");
}
