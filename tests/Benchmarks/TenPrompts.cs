using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Benchmarks;

/// <summary>A bot that asks the same thing ten times and begins anew, over conversation state in memory.</summary>
internal sealed class TenPrompts
{
    private readonly BareAdapter adapter = new();
    private readonly DialogSet dialogs;
    private readonly string[] answers;
    private int turn;

    /// <param name="kind"><c>text</c>, <c>number</c> or <c>choice</c>.</param>
    public TenPrompts(string kind, string[] answers)
    {
        this.answers = answers;
        var state = new ConversationState(new MemoryStorage());
        adapter.Use(new AutoSaveStateMiddleware(state));
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(new WaterfallDialog("ten", Enumerable.Repeat<WaterfallStep>(AskAsync, 10)));
        dialogs.Add(kind switch
        {
            "text" => new TextPrompt("ask"),
            "number" => new NumberPrompt<int>("ask"),
            "choice" => new ChoicePrompt("ask"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such prompt."),
        });
    }

    /// <param name="length">Processor time to use up, so that what else the machine does counts little.</param>
    public Sample Run(TimeSpan length)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var began = Environment.CpuUsage.TotalTime;
        var turns = 0;
        TimeSpan used;
        do
        {
            for (var i = 0; i < 500; i++)
                Turn();
            turns += 500;
            used = Environment.CpuUsage.TotalTime - began;
        }
        while (used < length);

        if (adapter.Retries > 0)
            throw new InvalidOperationException($"{adapter.Retries} answers were not understood: not the work that was to be measured.");

        return new Sample(turns / used.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / turns);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.PromptAsync(
        "ask",
        new PromptOptions
        {
            Prompt = MessageFactory.Text("Which one is it?"),
            RetryPrompt = MessageFactory.Text(BareAdapter.Retry),
            Choices = [new Choice("red"), new Choice("green"), new Choice("blue")],
        },
        cancellationToken);

    private void Turn()
    {
        var processed = adapter.ProcessAsync(
            new Activity(ActivityTypes.Message)
            {
                Id = "1",
                Text = answers[turn++ % answers.Length],
                ChannelId = "directline",
                From = new ChannelAccount("client"),
                Recipient = new ChannelAccount("bot"),
                Conversation = new ConversationAccount(id: "conversation"),
                Locale = "en-US",
            },
            OnTurnAsync);

        // Nothing in such a turn waits, so it stays on this thread, whose allocations are counted.
        if (!processed.IsCompletedSuccessfully)
            processed.GetAwaiter().GetResult();
    }

    private async Task OnTurnAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status is DialogTurnStatus.Empty or DialogTurnStatus.Complete)
            await dc.BeginDialogAsync("ten", null, cancellationToken);
    }
}
