using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

public sealed class ScaleStepTests
{
    private const string Outside = "? Please pick a number from 0 to 100%. Which one comes closest?";
    private const string Several = "? I see more than one number. Which one comes closest, from 0 to 100%?";
    private const string NoNumber = "? A number from 0 to 100% is enough. A rough guess is fine.";

    private readonly Step percent = Sample.Step(
        """
        ask: scale
        label: Belief
        prompt: How much?
        min: 0
        max: 100
        unit: "%"
        anchors: { 0: not at all, 25: a little, 50: half, 75: a lot, 100: completely }
        """);

    private readonly Step ten = Sample.Step(
        """
        ask: scale
        label: Mood
        prompt: How was it?
        min: 0
        max: 10
        anchors: { 0: very low, 3: low, 5: so-so, 7: good, 10: very good }
        """);

    [Theory]
    [InlineData("70", "70")]
    [InlineData(" 70 % ", "70")]
    [InlineData("about seventy", "70")]
    [InlineData("Seventy five I'd say", "75")]
    [InlineData("7/10", "70")]
    [InlineData("seven out of ten", "70")]
    [InlineData("6 or 7", "7")]
    [InlineData("between 60 and 70", "65")]
    [InlineData("60-70", "65")]
    [InlineData("a lot", "75")]
    [InlineData("A LOT!", "75")]
    [InlineData("a lot I guess", "75")]
    [InlineData("not at all", "0")]
    [InlineData("completly", "100")]
    [InlineData("half", "50")]
    [InlineData("zero", "0")]
    [InlineData("0", "0")]
    [InlineData("100%", "100")]
    [InlineData("\u0667\u0660", "70")]
    [InlineData("120", Outside)]
    [InlineData("-5", Outside)]
    [InlineData("99999999999999999999999999", Outside)]
    [InlineData("80 then, 40 now", Several)]
    [InlineData("not a lot", NoNumber)]
    [InlineData("no idea", NoNumber)]
    [InlineData("", NoNumber)]
    [InlineData("\u200b \u00a0", NoNumber)]
    [InlineData("\U0001F622", NoNumber)]
    public void A_reply_on_a_percent_scale_is_read_generously(string reply, string expected) =>
        Assert.Equal(expected, ReadingText.Of(percent.Read(Sample.Scene(), Sample.Reply(reply))));

    [Theory]
    [InlineData("7", "7")]
    [InlineData("70%", "7")]
    [InlineData("7/10", "7")]
    [InlineData("6.5", "7")]
    [InlineData("pretty low", "3")]
    [InlineData("very low", "0")]
    [InlineData("so so", "5")]
    [InlineData("very good", "10")]
    [InlineData("not good", "? A number from 0 to 10 is enough. A rough guess is fine.")]
    [InlineData("11", "? Please pick a number from 0 to 10. Which one comes closest?")]
    public void A_reply_on_a_scale_to_ten_is_read_generously(string reply, string expected) =>
        Assert.Equal(expected, ReadingText.Of(ten.Read(Sample.Scene(), Sample.Reply(reply))));

    [Fact]
    public void The_question_carries_the_number_line_to_tap_on()
    {
        var question = percent.Ask(Sample.Scene());

        Assert.Equal(QuestionFace.Scale, question.Face);
        Assert.Equal((0, 100, "%"), (question.Scale!.Min, question.Scale.Max, question.Scale.Unit));
        Assert.Equal(["not at all", "a little", "half", "a lot", "completely"], question.Scale.Anchors.Select(anchor => anchor.Words));
    }

    [Fact]
    public void A_number_is_quoted_with_its_unit()
    {
        Assert.Equal("70%", percent.Describe(new ScaleAnswer(70)));
        Assert.Equal("7", ten.Describe(new ScaleAnswer(7)));
    }

    [Fact]
    public void The_files_own_hint_is_said_when_there_is_no_number_and_the_range_when_it_is_outside()
    {
        var step = Sample.Step("ask: scale\nlabel: A\nprompt: A?\nhint: Think of the worst moment.\nmin: 0\nmax: 10");

        Assert.Equal("? Think of the worst moment.", ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply("hm"))));
        Assert.Equal("? Please pick a number from 0 to 10. Which one comes closest?", ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply("12"))));
    }
}
