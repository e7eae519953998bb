using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);
    private static readonly IList<Choice> Four = ChoiceFactory.ToChoices(["1", "2", "3", "4"]);

    [Fact]
    public void Inline_writes_or_before_the_last_with_a_comma_only_from_three_on()
    {
        Assert.Equal("select from: (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(Colours, "select from:").Text);
        Assert.Equal("select from: (1) red or (2) green", ChoiceFactory.Inline([Colours[0], Colours[1]], "select from:").Text);
        Assert.Equal(" (1) red", ChoiceFactory.Inline([Colours[0]]).Text);
        Assert.Null(ChoiceFactory.Inline(null).Text);
        Assert.Equal(" red / green / blue", ChoiceFactory.Inline(Colours, null, null, new ChoiceFactoryOptions(" / ", " / ", " / ", false)).Text);
    }

    [Fact]
    public void A_list_is_numbered_or_has_dashes()
    {
        Assert.Equal("select from:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "select from:").Text);
        Assert.Equal("\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(Colours, options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Equal("\n\n   1. a", ChoiceFactory.List(["a"]).Text);
    }

    [Fact]
    public void Text_forms_expect_input_and_carry_what_is_spoken()
    {
        var message = ChoiceFactory.Inline(Colours, "select from:", "spoken");
        Assert.Equal((InputHints.ExpectingInput, "spoken"), (message.InputHint, message.Speak));
    }

    [Fact]
    public void Buttons_say_the_value_unless_a_choice_has_its_own()
    {
        var own = new CardAction(ActionTypes.OpenUrl, "look", value: "https://example.org");
        var actions = ChoiceFactory.SuggestedAction([new Choice("red"), new Choice("x") { Action = own }], "select from:").SuggestedActions!.Actions!;
        Assert.Equal((ActionTypes.ImBack, "red", "red"), (actions[0].Type, actions[0].Title, actions[0].Value));
        Assert.Same(own, actions[1]);
    }

    [Fact]
    public void A_title_is_what_text_forms_show() =>
        Assert.Equal(" (1) shown", ChoiceFactory.Inline([new Choice("value") { Action = new CardAction(title: "shown") }]).Text);

    [Theory]
    [InlineData(Channels.Emulator, "suggested")]
    [InlineData(Channels.Webchat, "suggested")]
    [InlineData(Channels.Directline, "suggested")]
    [InlineData(Channels.Facebook, "suggested")]
    [InlineData(Channels.Telegram, "suggested")]
    [InlineData(Channels.Msteams, "card")]
    [InlineData(Channels.Slack, "card")]
    [InlineData(Channels.Cortana, "card")]
    [InlineData(Channels.Sms, "list")]
    [InlineData(Channels.Email, "list")]
    [InlineData("", "list")]
    [InlineData(null, "list")]
    public void Four_short_choices_per_channel(string? channelId, string expected) => Assert.Equal(expected, Shape(ChoiceFactory.ForChannel(channelId, Four, "?")));

    [Fact]
    public void Up_to_three_go_inline_where_there_are_no_buttons_and_long_ones_are_always_a_list()
    {
        Assert.Equal("inline", Shape(ChoiceFactory.ForChannel(Channels.Sms, Colours, "?")));
        Assert.Equal("list", Shape(ChoiceFactory.ForChannel(Channels.Emulator, [new Choice(new string('x', 21))], "?")));
        Assert.Equal("suggested", Shape(ChoiceFactory.ForChannel(Channels.Emulator, [new Choice(new string('x', 20))], "?")));
        Assert.Equal("list", Shape(ChoiceFactory.ForChannel(Channels.Emulator, [new Choice("x") { Action = new CardAction(title: new string('x', 21)) }], "?")));
    }

    [Fact]
    public void More_than_the_channel_can_show_becomes_a_list()
    {
        var many = ChoiceFactory.ToChoices([.. Enumerable.Range(1, 101).Select(i => $"{i}")]);
        Assert.Equal("list", Shape(ChoiceFactory.ForChannel(Channels.Emulator, many, "?")));
        Assert.Equal("suggested", Shape(ChoiceFactory.ForChannel(Channels.Skype, [.. many.Take(10)], "?")));
        Assert.Equal("list", Shape(ChoiceFactory.ForChannel(Channels.Skype, [.. many.Take(11)], "?")));
    }

    [Fact]
    public void In_Teams_between_two_up_to_three_are_buttons_for_the_user()
    {
        var message = ChoiceFactory.ForChannel(Channels.Msteams, Colours, "?", conversationType: "personal", toList: ["29:user"]);
        Assert.Equal(["29:user"], message.SuggestedActions!.To);
        Assert.Equal("card", Shape(ChoiceFactory.ForChannel(Channels.Msteams, Four, "?", conversationType: "personal")));
    }

    [Fact]
    public void No_texts_are_no_choices() => Assert.Empty(ChoiceFactory.ToChoices(null));

    private static string Shape(IMessageActivity message) =>
        message.SuggestedActions is not null ? "suggested"
        : message.Attachments is { Count: > 0 } ? "card"
        : message.Text!.Contains("\n\n   1. ", StringComparison.Ordinal) ? "list" : "inline";
}
