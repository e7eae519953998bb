using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

/// <summary>Asks one prompt and says what it returned.</summary>
internal static class Asking
{
    public static PromptOptions Question(string? retry = null) => new()
    {
        Prompt = new Activity(ActivityTypes.Message) { Text = "Well?" },
        RetryPrompt = retry is null ? null : new Activity(ActivityTypes.Message) { Text = retry },
    };

    /// <param name="show">The result as text.</param>
    /// <param name="before">Done to each turn first, such as setting its locale.</param>
    public static TestFlow Flow(Dialog prompt, PromptOptions options, Func<object?, string> show, Action<ITurnContext>? before = null, string channelId = "test") =>
        new Bot([prompt], configure: adapter => adapter.Conversation.ChannelId = channelId)
        {
            OnTurn = async (dc, cancellationToken) =>
            {
                before?.Invoke(dc.Context);
                var result = await dc.ContinueDialogAsync(cancellationToken);
                if (result.Status == DialogTurnStatus.Empty)
                    return await dc.PromptAsync(prompt.Id, options, cancellationToken);
                if (result.Status == DialogTurnStatus.Complete)
                    await dc.Context.SendActivityAsync("got " + show(result.Result), cancellationToken: cancellationToken);
                return result;
            },
        }.Flow;

    public static TestFlow Flow(Dialog prompt, PromptOptions? options = null, Action<ITurnContext>? before = null) =>
        Flow(prompt, options ?? Question(), result => FormattableString.Invariant($"{result}"), before);
}
