using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class OtherPromptTests
{
    [Fact]
    public async Task A_text_prompt_takes_any_text_and_waits_for_one() =>
        await Asking.Flow(new TextPrompt("p"), Asking.Question("Some text, please."))
            .Test("hi", "Well?")
            .Send(new Activity(ActivityTypes.Message) { Attachments = [new Attachment("image/png", "https://example.org/a.png")] })
            .AssertReply("Some text, please.")
            .Test(" as it is ", "got  as it is ")
            .StartTestAsync();

    [Fact]
    public async Task An_attachment_prompt_returns_all_attachments() =>
        await Asking.Flow(new AttachmentPrompt("p"), Asking.Question("A picture, please."), result => string.Join('+', ((IList<Attachment>)result!).Select(attachment => attachment.Name)))
            .Test("hi", "Well?")
            .Test("here", "A picture, please.")
            .Send(new Activity(ActivityTypes.Message) { Attachments = [new Attachment(name: "a"), new Attachment(name: "b")] })
            .AssertReply("got a+b")
            .StartTestAsync();

    [Fact]
    public async Task An_activity_prompt_takes_what_its_validator_takes_of_any_type()
    {
        PromptValidator<Activity> anEvent = (answer, _) => Task.FromResult(answer.Recognized.Value.Type == ActivityTypes.Event && answer.AttemptCount == 2);
        await Asking.Flow(new ActivityPrompt("p", anEvent), Asking.Question("An event, please."), result => ((Activity)result!).Name!)
            .Test("hi", "Well?")
            .Test("here", "An event, please.")
            .Send(new Activity(ActivityTypes.Event) { Name = "tick" })
            .AssertReply("got tick")
            .StartTestAsync();
    }

    [Fact]
    public async Task An_activity_prompt_asks_again_when_resumed()
    {
        var bot = new Bot([new ActivityPrompt("p", (_, _) => Task.FromResult(false)), new WaterfallDialog("aside")])
        {
            OnTurn = (dc, cancellationToken) => dc.ActiveDialog is null
                ? dc.PromptAsync("p", Asking.Question("Again?"), cancellationToken)
                : dc.BeginDialogAsync("aside", null, cancellationToken),
        };
        await bot.Flow.Test("hi", "Well?").Test("wait", "Well?").StartTestAsync();
    }

    [Fact]
    public void An_activity_prompt_needs_a_validator() =>
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("p", null!));
}
