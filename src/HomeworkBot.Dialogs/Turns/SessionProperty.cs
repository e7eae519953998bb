using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// A dialog stack in the turn's session. Takes the place of a bot's <c>ConversationState</c>: the session is loaded when
/// the turn is opened and saved in its commit, never by the bot.
/// </summary>
internal sealed class SessionProperty(string name, Func<Session, DialogState> get, Action<Session, DialogState> set) : IStatePropertyAccessor<DialogState>
{
    /// <summary>The bot's dialogs.</summary>
    public static SessionProperty Dialogs { get; } = new(nameof(Dialogs), session => session.Dialogs, (session, state) => session.Dialogs = state);

    /// <summary>The consent talk.</summary>
    public static SessionProperty Consent { get; } = new(nameof(Consent), session => session.Consent, (session, state) => session.Consent = state);

    public string Name => name;

    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(get(Turn.Of(turnContext).Session));

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        set(Turn.Of(turnContext).Session, value);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        SetAsync(turnContext, new DialogState(), cancellationToken);
}
