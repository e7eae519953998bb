using Microsoft.Bot.Builder.Dialogs;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// What the bot remembers of a client between turns, beside the runs: where the talk stands. It may be lost at any
/// time; answers are in the runs.
/// </summary>
internal sealed class Session
{
    /// <summary>The channel the client wrote on last; null before the first message.</summary>
    public string? Channel { get; set; }

    /// <summary>The stack of the bot's dialogs.</summary>
    public DialogState Dialogs { get; set; } = new();

    /// <summary>The stack of the consent talk.</summary>
    public DialogState Consent { get; set; } = new();
}
