using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

public sealed class YesNoStepTests
{
    private readonly Step step = Sample.Step("ask: yes-no\nlabel: Safe\nprompt: Is it safe to have this talk?");

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("Yep!", "yes")]
    [InlineData("sure", "yes")]
    [InlineData("1", "yes")]
    [InlineData("no", "no")]
    [InlineData("not really", "no")]
    [InlineData("2", "no")]
    [InlineData("maybe", "? Please say yes or no.")]
    [InlineData("3", "? Please say yes or no.")]
    [InlineData("", "? Please say yes or no.")]
    public void Yes_and_no_are_read(string reply, string expected) =>
        Assert.Equal(expected, ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply(reply))));

    [Fact]
    public void It_is_asked_as_a_choice_of_two() =>
        Assert.Equal(["Yes", "No"], step.Ask(Sample.Scene()).Options.Select(option => option.Label));

    [Fact]
    public void An_answer_is_quoted_as_it_was_offered() => Assert.Equal("No", step.Describe(new YesNoAnswer(false)));
}
