using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Dialogs;

/// <summary>The smallest bot: continues the stack, or begins the first dialog when it is empty.</summary>
internal sealed class Bot
{
    private readonly DialogSet dialogs;
    private readonly string first;
    private readonly object? options;

    public Bot(Dialog[] all, object? options = null, Action<TestAdapter>? configure = null)
    {
        State = new ConversationState(new MemoryStorage());
        Adapter = new TestAdapter(TestAdapter.CreateConversation("test"));
        Adapter.Use(new AutoSaveStateMiddleware(State));
        configure?.Invoke(Adapter);
        Accessor = State.CreateProperty<DialogState>("dialogs");
        dialogs = new DialogSet(Accessor);
        foreach (var dialog in all)
            dialogs.Add(dialog);
        first = all[0].Id;
        this.options = options;
    }

    public Bot(params Dialog[] all)
        : this(all, null)
    {
    }

    public ConversationState State { get; }

    public TestAdapter Adapter { get; }

    public IStatePropertyAccessor<DialogState> Accessor { get; }

    /// <summary>What each turn came to.</summary>
    public List<DialogTurnResult> Turns { get; } = [];

    /// <summary>Called with every turn's stack instead of the usual continue-or-begin.</summary>
    public Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? OnTurn { get; init; }

    public TestFlow Flow => new(Adapter, RunAsync);

    private async Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
        if (OnTurn is { } handle)
        {
            Turns.Add(await handle(dc, cancellationToken));
            return;
        }

        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            result = await dc.BeginDialogAsync(first, options, cancellationToken);
        Turns.Add(result);
    }
}
