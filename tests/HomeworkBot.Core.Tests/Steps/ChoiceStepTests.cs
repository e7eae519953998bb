using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

public sealed class ChoiceStepTests
{
    private const string None = "? Please pick one by its number or its words.";
    private const string Several = "? That could be more than one of these. Which one fits best?";
    private const string Outside = "? Please pick a number from 1 to 4.";

    private readonly Step step = Sample.Step(
        """
        ask: choice
        label: How it went
        prompt: How did it go?
        options:
          - { id: done, label: I did it, also: [finished, "yes"] }
          - { id: part, label: I did part of it }
          - { id: my-way, label: I did it my way }
          - { id: not-this-time, label: Not this time, also: ["no", didn't do it, forgot] }
        """);

    [Theory]
    [InlineData("1", "done")]
    [InlineData("2.", "part")]
    [InlineData("number three", "my-way")]
    [InlineData("the second one", "part")]
    [InlineData("the last one please", "not-this-time")]
    [InlineData("I did part of it", "part")]
    [InlineData("i DID it!", "done")]
    [InlineData("my-way", "my-way")]
    [InlineData("part", "part")]
    [InlineData("did it", "done")]
    [InlineData("my way", "my-way")]
    [InlineData("not this tme", "not-this-time")]
    [InlineData("no", "not-this-time")]
    [InlineData("I forgot", "not-this-time")]
    [InlineData("I didn’t do it", "not-this-time")]
    [InlineData("yes", "done")]
    [InlineData("I think I did part of it on Sunday", "part")]
    [InlineData("5", Outside)]
    [InlineData("0", Outside)]
    [InlineData("1 or 2", Several)]
    [InlineData("1, 3", Several)]
    [InlineData("it is", None)]
    [InlineData("purple", None)]
    [InlineData("", None)]
    [InlineData("\U0001F937", None)]
    public void An_option_is_found_by_number_words_or_a_slip_of_them(string reply, string expected) =>
        Assert.Equal(expected, ReadingText.Of(step.Read(Sample.Scene(), Sample.Reply(reply))));

    [Fact]
    public void The_question_carries_the_options_in_order()
    {
        var question = step.Ask(Sample.Scene());

        Assert.Equal(QuestionFace.Choice, question.Face);
        Assert.Equal(["done", "part", "my-way", "not-this-time"], question.Options.Select(option => option.Value));
        Assert.Equal("I did part of it", question.Options[1].Label);
    }

    [Fact]
    public void Every_label_of_the_repositorys_homework_is_read_as_its_option()
    {
        foreach (var homework in HomeworkBot.Core.Definitions.HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks)
        {
            foreach (var choice in homework.Definition.Steps.OfType<ChoiceStep>())
            {
                foreach (var option in choice.Ask(Sample.Scene()).Options)
                    Assert.Equal(option.Value, ReadingText.Of(choice.Read(Sample.Scene(), Sample.Reply(option.Label))));
            }
        }
    }

    [Fact]
    public void An_answer_is_quoted_by_its_label() => Assert.Equal("I did part of it", step.Describe(new ChoiceAnswer("part")));
}
