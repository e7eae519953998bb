using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? dialogState;
    private readonly Dictionary<string, Dialog> dialogs = [];
    private IBotTelemetryClient? telemetryClient;
    private string? version;

    /// <param name="dialogState">Where the stack is kept.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState) =>
        this.dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));

    /// <summary>A set whose stack somebody else keeps, as a container does.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs of the set report their progress; setting it sets it for each of them.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient ?? NullBotTelemetryClient.Instance;
        set
        {
            telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in dialogs.Values)
                dialog.TelemetryClient = telemetryClient;
        }
    }

    /// <summary>A text that changes when a dialog is added or the version of one changes.</summary>
    public virtual string GetVersion()
    {
        if (version is null)
        {
            var all = new StringBuilder();
            foreach (var dialog in dialogs.Values)
                all.Append('|').Append(dialog.GetVersion());
            version = StringUtils.Hash(all.ToString());
        }

        return version;
    }

    /// <summary>Adds a dialog and what it depends on. A second dialog of the same id gets a number behind it:
    /// <c>ask</c>, <c>ask2</c>; adding the same object again changes nothing.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        version = null;
        if (dialogs.TryGetValue(dialog.Id, out var namesake))
        {
            if (ReferenceEquals(namesake, dialog))
                return this;

            dialog.Id = FreeId(dialog.Id);
        }

        if (telemetryClient is not null)
            dialog.TelemetryClient = telemetryClient;
        dialogs.Add(dialog.Id, dialog);

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
                Add(dependency);
        }

        return this;
    }

    /// <summary>The stack of this turn's conversation, ready to be continued.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a place for its stack.</exception>
    public Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        return dialogState is null
            ? throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.")
            : LoadAsync(turnContext, dialogState, cancellationToken);
    }

    /// <summary>The dialog of that id; null when the set has none.</summary>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Dialog? Find(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId)
            ? throw new ArgumentNullException(nameof(dialogId))
            : dialogs.GetValueOrDefault(dialogId);

    /// <summary>All dialogs, in the order they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;

    private async Task<DialogContext> LoadAsync(
        ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken) =>
        new(this, turnContext, await accessor.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false));

    private string FreeId(string id)
    {
        for (var suffix = 2; ; suffix++)
        {
            var candidate = id + suffix.ToString(CultureInfo.InvariantCulture);
            if (!dialogs.ContainsKey(candidate))
                return candidate;
        }
    }
}
