using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Words;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Dialogs.Asking;

/// <summary>How the bot speaks: plain words, or a question that each channel draws in its own way.</summary>
internal static class Speech
{
    public static Task SayAsync(this ITurnContext context, string text, CancellationToken cancellationToken) =>
        context.SendActivityAsync(MessageFactory.Text(text, inputHint: InputHints.IgnoringInput), cancellationToken);

    public static Task SayAsync(this ITurnContext context, Phrase phrase, CancellationToken cancellationToken) =>
        context.SayAsync(Turn.Of(context).Text(phrase), cancellationToken);

    /// <summary>Says what repeats answers of the run: such a line goes when one of them is taken back.</summary>
    public static async Task RepeatAsync(this ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        turn.RepeatsAnswers = true;
        await context.SayAsync(text, cancellationToken);
        turn.RepeatsAnswers = false;
    }

    /// <summary>Puts a question, or says what needs no reply.</summary>
    public static Task AskAsync(this ITurnContext context, Question question, CancellationToken cancellationToken)
    {
        var hint = question.Face == QuestionFace.Say ? InputHints.IgnoringInput : InputHints.ExpectingInput;
        var message = MessageFactory.Text(question.Text, inputHint: hint);
        message.Attachments = [ActivityJson.Attach(question)];
        return context.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Puts a question of the bot's own with a few answers to tap.</summary>
    public static Task AskAsync(this ITurnContext context, string text, IReadOnlyList<QuestionOption> options, CancellationToken cancellationToken) =>
        context.AskAsync(new Question { Face = QuestionFace.Choice, Text = text, Options = options }, cancellationToken);
}
