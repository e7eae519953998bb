using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_unless_told_otherwise()
    {
        var message = MessageFactory.Text("hello", "<speak/>");

        Assert.Equal((ActivityTypes.Message, "hello", "<speak/>", InputHints.AcceptingInput), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal(InputHints.IgnoringInput, MessageFactory.Text("hello", inputHint: InputHints.IgnoringInput).InputHint);
        Assert.Empty(message.Attachments!);
        Assert.Empty(message.Entities!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Emptiness_is_nothing(string? text)
    {
        var message = MessageFactory.Text(text, text);

        Assert.Null(message.Text);
        Assert.Null(message.Speak);
    }

    [Fact]
    public void Suggested_texts_become_buttons_that_say_them()
    {
        var message = MessageFactory.SuggestedActions(new HashSet<string> { "yes", "no" }, "well?", "<speak/>", InputHints.ExpectingInput);

        Assert.Equal(("well?", "<speak/>", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
        Assert.Equal(
            [(ActionTypes.ImBack, "yes", "yes"), (ActionTypes.ImBack, "no", "no")],
            message.SuggestedActions!.Actions!.Select(action => (action.Type, action.Title, action.Value as string)));
    }

    [Fact]
    public void Suggested_buttons_are_kept_as_they_are()
    {
        var action = new CardAction(ActionTypes.OpenUrl, "more");

        Assert.Same(action, Assert.Single(MessageFactory.SuggestedActions([action], "text").SuggestedActions!.Actions!));
    }

    [Fact]
    public void Attachments_are_a_list_or_a_carousel()
    {
        var attachment = new HeroCard("title").ToAttachment();

        Assert.Equal(("application/vnd.microsoft.card.hero", "title"), (attachment.ContentType, ((HeroCard)attachment.Content!).Title));
        Assert.Equal("application/vnd.microsoft.card.thumbnail", new ThumbnailCard("title").ToAttachment().ContentType);

        Assert.Same(attachment, Assert.Single(MessageFactory.Attachment(attachment, "text").Attachments!));
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment([attachment, attachment]).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel(new HashSet<Attachment> { attachment }).AttachmentLayout);
    }

    [Fact]
    public void A_file_is_carried_by_its_address()
    {
        var message = MessageFactory.ContentUrl("https://files.example/1.png", "image/png", text: "look");

        var attachment = Assert.Single(message.Attachments!);
        Assert.Equal(("https://files.example/1.png", "image/png", string.Empty, "look"), (attachment.ContentUrl, attachment.ContentType, attachment.Name, message.Text));
    }

    [Theory]
    [InlineData(null, "image/png")]
    [InlineData(" ", "image/png")]
    [InlineData("https://files.example/1.png", null)]
    [InlineData("https://files.example/1.png", "")]
    public void A_file_needs_an_address_and_a_type(string? url, string? contentType) =>
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(url!, contentType!));

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
    }
}
