using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class ChoicePromptTests
{
    private static PromptOptions Colours(ListStyle? style = null, string? retry = null)
    {
        var options = Asking.Question(retry);
        options.Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]);
        options.Style = style;
        return options;
    }

    private static TestFlow Ask(ChoicePrompt prompt, PromptOptions? options = null, string? locale = null, string channelId = Channels.Test) =>
        Asking.Flow(prompt, options ?? Colours(), result => $"{((FoundChoice)result!).Index} {((FoundChoice)result).Value}", turn => turn.Activity.Locale = locale, channelId);

    [Theory]
    [InlineData(ListStyle.None, "Well?")]
    [InlineData(ListStyle.Auto, "Well? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.Inline, "Well? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "Well?\n\n   1. red\n   2. green\n   3. blue")]
    public async Task Text_styles(ListStyle style, string expected) =>
        await Ask(new ChoicePrompt("p"), Colours(style)).Test("hi", expected).StartTestAsync();

    [Fact]
    public async Task The_options_style_wins_over_the_prompts()
    {
        var prompt = new ChoicePrompt("p") { Style = ListStyle.None };
        await Ask(prompt).Test("hi", "Well?").StartTestAsync();
        await Ask(prompt, Colours(ListStyle.Inline)).Test("hi", "Well? (1) red, (2) green, or (3) blue").StartTestAsync();
    }

    [Fact]
    public async Task As_suggested_actions_the_text_stays_and_the_buttons_say_the_choices() =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.SuggestedAction)).Send("hi").AssertReply(reply =>
        {
            var message = (IMessageActivity)reply;
            Assert.Equal("Well?", message.Text);
            Assert.Equal(["red", "green", "blue"], message.SuggestedActions!.Actions!.Select(action => action.Title));
            Assert.All(message.SuggestedActions.Actions!, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
            Assert.Equal(InputHints.ExpectingInput, message.InputHint);
            Assert.Equal([message.Recipient!.Id!], message.SuggestedActions.To);
        }).StartTestAsync();

    [Fact]
    public async Task As_a_card_the_question_is_on_it_and_the_questions_own_attachments_stay()
    {
        var options = Colours(ListStyle.HeroCard);
        options.Prompt!.Attachments = [new Attachment("image/png", "https://example.org/a.png")];
        await Ask(new ChoicePrompt("p"), options).Send("hi").AssertReply(reply =>
        {
            var message = (IMessageActivity)reply;
            Assert.Null(message.Text);
            Assert.Equal(["image/png", HeroCard.ContentType], message.Attachments!.Select(attachment => attachment.ContentType));
            var card = Assert.IsType<HeroCard>(message.Attachments![1].Content);
            Assert.Equal("Well?", card.Text);
            Assert.Equal(["red", "green", "blue"], card.Buttons!.Select(button => button.Title));
        }).StartTestAsync();
        Assert.Single(options.Prompt.Attachments);
    }

    [Theory]
    [InlineData(Channels.Webchat, true)]
    [InlineData(Channels.Msteams, false)]
    public async Task By_itself_it_follows_the_channel(string channelId, bool suggested) =>
        await Ask(new ChoicePrompt("p"), channelId: channelId).Send("hi").AssertReply(reply =>
        {
            var message = (IMessageActivity)reply;
            Assert.Equal(suggested, message.SuggestedActions is not null);
            Assert.Equal(!suggested, message.Attachments is { Count: 1 });
        }).StartTestAsync();

    [Theory]
    [InlineData("red", "0 red")]
    [InlineData("the GREEN one", "1 green")]
    [InlineData("2", "1 green")]
    [InlineData("the third", "2 blue")]
    [InlineData("the last one", "2 blue")]
    public async Task By_name_place_or_number(string answer, string expected) =>
        await Ask(new ChoicePrompt("p")).Send("hi").AssertReplyContains("Well?").Test(answer, "got " + expected).StartTestAsync();

    [Fact]
    public async Task Anything_else_gets_the_retry_prompt_with_the_choices() =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.Inline, "Sorry?"))
            .Send("hi").AssertReplyContains("Well?")
            .Test("purple", "Sorry? (1) red, (2) green, or (3) blue")
            .Test("4", "Sorry? (1) red, (2) green, or (3) blue")
            .StartTestAsync();

    [Fact]
    public async Task Numbers_and_places_can_be_switched_off() =>
        await Ask(new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } }, Colours(retry: "No."))
            .Send("hi").AssertReplyContains("Well?").Send("2").AssertReplyContains("No.").Send("the first").AssertReplyContains("No.").Test("red", "got 0 red")
            .StartTestAsync();

    [Theory]
    [InlineData(Culture.Spanish, "Well? (1) red, (2) green, o (3) blue")]
    [InlineData("es-MX", "Well? (1) red, (2) green, o (3) blue")]
    [InlineData("DE", "Well? (1) red, (2) green, oder (3) blue")]
    [InlineData(Culture.Italian, "Well? (1) red, (2) green o (3) blue")]
    [InlineData(Culture.Japanese, "Well? (1) red、 (2) green、 または (3) blue")]
    [InlineData("not-supported", "Well? (1) red, (2) green, or (3) blue")]
    [InlineData("", "Well? (1) red, (2) green, or (3) blue")]
    public async Task The_list_is_written_in_the_language_of_the_activity_or_else_of_the_prompt(string locale, string expected)
    {
        await Ask(new ChoicePrompt("p"), locale: locale).Test("hi", expected).StartTestAsync();
        await Ask(new ChoicePrompt("p", defaultLocale: locale)).Test("hi", expected).StartTestAsync();
    }

    [Fact]
    public async Task The_words_between_can_be_ones_own()
    {
        var own = new ChoiceFactoryOptions("; ", " either ", "; else ", false);
        const string expected = "Well? red; green; else blue";
        await Ask(new ChoicePrompt("p") { ChoiceOptions = own }).Test("hi", expected).StartTestAsync();
        await Ask(new ChoicePrompt("p", new Dictionary<string, ChoiceFactoryOptions> { [Culture.English] = own })).Test("hi", expected).StartTestAsync();
    }

    [Fact]
    public async Task Without_choices_it_asks_and_understands_nothing() =>
        await Asking.Flow(new ChoicePrompt("p"), Asking.Question("Sorry?")).Test("hi", "Well? ".TrimEnd()).Test("red", "Sorry?").StartTestAsync();
}
