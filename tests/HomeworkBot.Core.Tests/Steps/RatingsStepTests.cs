using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Steps;

public sealed class RatingsStepTests
{
    private const string Hint = "? A word for each is enough, like sad or angry. More than one is fine.";

    private readonly HomeworkDefinition homework = Sample.Homework(
        """
        - id: one
          ask: ratings
          label: Feelings then
          prompt: What did you feel?
          rate: "How strong was {{ item }}?"
          min: 0
          max: 100
          max_items: 4
          anchors: { 0: not at all, 25: a little, 75: a lot }
        - id: again
          ask: ratings
          label: Feelings now
          prompt: Look at it once more.
          rate: "How strong is {{ item }} now?"
          again: one
        """);

    private Step First => homework.Steps.First();

    private Step Again => homework.Steps.Last();

    [Theory]
    [InlineData("sad 80, angry 60", "sad 80, angry 60")]
    [InlineData("sad 80 angry 60", "sad 80, angry 60")]
    [InlineData("80 sad and 60 angry", "sad 80, angry 60")]
    [InlineData("Sad: 80\nAngry: 60", "Sad 80, Angry 60")]
    [InlineData("sad, 80, angry, 60", "sad 80, angry 60")]
    [InlineData("I felt sad (8/10) and I was angry, about sixty", "sad 80, angry 60")]
    [InlineData("sad 70-80", "sad 75")]
    [InlineData("sad and angry", "more: sad ?, angry ?")]
    [InlineData("sad", "more: sad ?")]
    [InlineData("sad 80, angry", "more: sad 80, angry ?")]
    [InlineData("sad 500", "more: sad ?")]
    [InlineData("a little sad, angry a lot", "sad 25, angry 75")]
    [InlineData("I felt a little sad and mostly angry 80", "sad 25, angry 80")]
    [InlineData("very sad", "more: very sad ?")]
    [InlineData("sad 80, Sad 70", "sad 80")]
    [InlineData("lonely & scared + numb", "more: lonely ?, scared ?, numb ?")]
    [InlineData("\U0001F622", "more: \U0001F622 ?")]
    [InlineData("80", Hint)]
    [InlineData("and, and", Hint)]
    [InlineData("", Hint)]
    [InlineData("a b c d e f g h", "? One or two words for each is enough, like this: sad 80, angry 60.")]
    [InlineData("sad, angry, scared, lonely, numb", "? That is a lot at once. Which ones are the strongest? Name up to 4.")]
    public void Items_are_named_with_or_without_numbers(string reply, string expected) =>
        Assert.Equal(expected, ReadingText.Of(First.Read(Sample.Scene(), Sample.Reply(reply))));

    [Theory]
    [InlineData("80", "more: sad 80, angry ?")]
    [InlineData("a lot", "more: sad 75, angry ?")]
    [InlineData("80 and 60", "sad 80, angry 60")]
    [InlineData("sad 80, angry 60", "sad 80, angry 60")]
    [InlineData("angry 60", "more: sad ?, angry 60")]
    [InlineData("300", "? Please pick a number from 0 to 100. Which one comes closest?")]
    [InlineData("purple", "? A number from 0 to 100 is enough. A rough guess is fine.")]
    public void Each_item_is_asked_for_its_number(string reply, string expected)
    {
        var scene = Sample.Scene() with { Partial = Sample.Rated(("sad", null), ("angry", null)) };

        var question = First.Ask(scene);

        Assert.Equal((QuestionFace.Scale, "How strong was sad?"), (question.Face, question.Text));
        Assert.Equal(expected, ReadingText.Of(First.Read(scene, Sample.Reply(reply))));
    }

    [Fact]
    public void The_same_items_are_rated_again_without_showing_the_first_numbers()
    {
        var scene = Sample.Scene(steps: Sample.Ratings("one", ("sad", 80), ("angry", 60)));

        var question = Again.Ask(scene);
        var reading = Again.Read(scene, Sample.Reply("45"));
        var next = Again.Ask(scene with { Partial = Assert.IsType<Reading.Incomplete>(reading).SoFar });

        Assert.Equal("Look at it once more.\nHow strong is sad now?", question.Text);
        Assert.Equal(QuestionFace.Scale, question.Face);
        Assert.Equal(100, question.Scale!.Max);
        Assert.DoesNotContain("80", question.Text, StringComparison.Ordinal);
        Assert.Equal("How strong is angry now?", next.Text);
    }

    [Fact]
    public void Nothing_is_rated_again_that_was_never_named()
    {
        Assert.False(Again.Applies(Sample.Scene()));
        Assert.False(Again.Applies(Sample.Scene(steps: Sample.Given("one", null))));
        Assert.True(Again.Applies(Sample.Scene(steps: Sample.Ratings("one", ("sad", 80)))));
    }

    [Fact]
    public void Ratings_of_items_named_otherwise_since_do_not_fit_any_more()
    {
        var scene = Sample.Scene(steps: Sample.Ratings("one", ("sad", 80)));

        Assert.True(Again.StillFits(scene, Sample.Rated(("sad", 40))));
        Assert.False(Again.StillFits(scene, Sample.Rated(("angry", 40))));
    }

    [Fact]
    public void A_photo_alone_is_asked_for_in_words() => Assert.Equal(
        "? I can only keep words here. A line about it is enough.",
        ReadingText.Of(First.Read(Sample.Scene(), new Reply(new ClientText(""), HasAttachments: true))));

    [Fact]
    public void An_item_without_a_number_is_quoted_by_its_name() =>
        Assert.Equal("sad 80, angry", First.Describe(Sample.Rated(("sad", 80), ("angry", null))));
}
