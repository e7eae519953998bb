using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Benchmarks;

/// <summary>Sends nothing anywhere, and counts the questions that had to be asked again.</summary>
internal sealed class BareAdapter : BotAdapter
{
    public const string Retry = "Say that again?";

    private static readonly ResourceResponse Sent = new("1");

    public int Retries { get; private set; }

    public async Task ProcessAsync(Activity activity, BotCallbackHandler callback)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            if (activity.Text?.StartsWith(Retry, StringComparison.Ordinal) == true)
                Retries++;
        }

        return Task.FromResult(activities.Length == 1 ? [Sent] : Array.ConvertAll(activities, _ => Sent));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
