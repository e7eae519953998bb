using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

public sealed class TextStepTests
{
    private readonly Step step = Sample.Step("ask: text\nlabel: Situation\nprompt: What happened?");

    [Theory]
    [InlineData("my boss didn't reply")]
    [InlineData("  spaces stay  ")]
    [InlineData("?")]
    [InlineData("\U0001F622")]
    [InlineData("لم يرد")]
    public void Whatever_says_something_is_kept_as_it_was_written(string reply) =>
        Assert.Equal(reply, ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply(reply))));

    [Fact]
    public void A_hundred_thousand_characters_are_kept_whole()
    {
        var reply = new string('x', 100_000);

        Assert.Equal(reply, ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply(reply))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\u200b\u200d\ufeff\u00ad")]
    [InlineData("\0\u0007")]
    [InlineData("\ud800")]
    public void Nothing_said_is_asked_for_again(string reply) =>
        Assert.Equal("? I did not get any words. One line is enough, or say SKIP.", ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply(reply))));

    [Fact]
    public void A_photo_alone_is_asked_for_in_words() => Assert.Equal(
        "? I can only keep words here. A line about it is enough.",
        ReadingText.Of(step.Read(Sample.Scene(), new Reply(new ClientText(""), HasAttachments: true))));

    [Fact]
    public void Words_that_come_with_a_photo_are_the_answer() =>
        Assert.Equal("this is it", ReadingText.Of(step.Read(Sample.Scene(), new Reply(new ClientText("this is it"), HasAttachments: true))));
}
