using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog as a user would, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler callback;
    private readonly TestAdapter testAdapter;

    /// <param name="channelId">The channel to pretend; one of <see cref="Connector.Channels"/>.</param>
    /// <param name="targetDialog">The dialog to talk to.</param>
    /// <param name="initialDialogOptions">What it is begun with; null for nothing.</param>
    /// <param name="middlewares">Middleware between the user and the dialog; null for none.</param>
    /// <param name="conversationState">Where its state is kept; null for memory.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <param name="testAdapter">The adapter to talk through.</param>
    /// <inheritdoc cref="DialogTestClient(string, Dialog, object, IEnumerable{IMiddleware}, ConversationState)"/>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        this.testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            testAdapter.Use(middleware);

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        callback = async (turnContext, cancellationToken) =>
        {
            var dc = await new DialogSet(dialogState).Add(targetDialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
            DialogTurnResult = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await dc.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken).ConfigureAwait(false);
        };
    }

    /// <summary>What the last turn did to the stack; null before the first.</summary>
    public DialogTurnResult? DialogTurnResult { get; private set; }

    /// <summary>Where the dialog's state is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity.</summary>
    /// <returns>The first reply; null when there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await testAdapter.ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text.</summary>
    /// <returns>The first reply; null when there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await testAdapter.SendTextToBotAsync(text, callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>The next reply; null when there is none.</summary>
    public virtual T? GetNextReply<T>()
        where T : IActivity =>
        (T?)testAdapter.GetNextReply();
}
