using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Expressions;

public sealed class ConditionTests
{
    private const string Steps =
        """
        - { id: one, ask: text, label: One, prompt: One? }
        - { id: before, ask: scale, label: Before, prompt: Before?, min: 0, max: 10 }
        - { id: after, ask: scale, label: After, prompt: After?, min: 0, max: 10 }
        - { id: outcome, ask: choice, label: Outcome, prompt: How?, options: [{ id: done, label: Done it }, { id: part, label: Part of it }] }
        - { id: safe, ask: yes-no, label: Safe, prompt: Safe? }
        - { id: moods, ask: ratings, label: Moods, prompt: Moods?, min: 0, max: 100 }
        - id: asked
          ask: say
          prompt: Yes.
          when: 
        """;

    private static readonly RunStep[] Answers =
    [
        Sample.Text("one", "words"),
        Sample.Number("before", 2),
        Sample.Number("after", 5),
        Sample.Given("outcome", new ChoiceAnswer("part")),
        Sample.Given("safe", new YesNoAnswer(true)),
        Sample.Ratings("moods", ("sad", 80), ("angry", 60)),
    ];

    [Theory]
    [InlineData("before = 2", true)]
    [InlineData("before != 2", false)]
    [InlineData("before < 2", false)]
    [InlineData("before <= 2", true)]
    [InlineData("before > 1", true)]
    [InlineData("before >= 3", false)]
    [InlineData("after > before", true)]
    [InlineData("before > after", false)]
    [InlineData("outcome = part", true)]
    [InlineData("outcome in [done, part]", true)]
    [InlineData("not outcome in [done, part]", false)]
    [InlineData("outcome in [done]", false)]
    [InlineData("safe = yes", true)]
    [InlineData("safe = no", false)]
    [InlineData("one != none", true)]
    [InlineData("one = none", false)]
    [InlineData("moods.highest >= 80", true)]
    [InlineData("moods.highest > 80", false)]
    [InlineData("before = 2 and after = 2 or safe = yes", true)]
    [InlineData("before = 2 and (after = 2 or safe = no)", false)]
    [InlineData("not (before = 2) or not not after = 5", true)]
    [InlineData("before in [1, 2, none]", true)]
    public void A_condition_holds_on_answers(string condition, bool holds) => Assert.Equal(holds, Holds(condition, Answers));

    [Theory]
    [InlineData("before = 2", false)]
    [InlineData("before != 2", true)]
    [InlineData("before < 2", false)]
    [InlineData("before >= 0", false)]
    [InlineData("after > before", false)]
    [InlineData("outcome = part", false)]
    [InlineData("outcome != part", true)]
    [InlineData("outcome in [done, part]", false)]
    [InlineData("outcome in [done, none]", true)]
    [InlineData("safe = no", false)]
    [InlineData("one = none", true)]
    [InlineData("moods.highest >= 0", false)]
    [InlineData("moods.highest = none", true)]
    public void A_skipped_step_equals_none_and_is_in_no_order(string condition, bool holds)
    {
        Assert.Equal(holds, Holds(condition));
        Assert.Equal(holds, Holds(condition, [.. Answers.Select(step => step with { Answer = null })]));
    }

    [Theory]
    [InlineData("befor = 2", 9, "There is no step 'befor' (did you mean 'before'?).")]
    [InlineData("asked = 2", 9, "'asked' is not answered yet here; only earlier steps can be named.")]
    [InlineData("before = done", 18, "There is no step 'done'.")]
    [InlineData("before = \"2\"", 18, "'\"' has no place in a condition.")]
    [InlineData("before > 11", 18, "'before' goes from 0 to 10; 11 can never be reached.")]
    [InlineData("before > none", 18, "'none' has no order; use = or !=.")]
    [InlineData("outcome = finished", 19, "'outcome' has no option 'finished'; there is done, part.")]
    [InlineData("outcome = parts", 19, "'outcome' has no option 'parts' (did you mean 'part'?); there is done, part.")]
    [InlineData("outcome > done", 9, "'outcome' is no number.")]
    [InlineData("safe = 1", 16, "'safe' is answered yes or no; compare it with one of them.")]
    [InlineData("one = hello", 15, "'one' is words; it can only be compared with none.")]
    [InlineData("before", 15, "After 'before' comes =, !=, <, <=, >, >= or in; whether it was answered is 'before != none'.")]
    [InlineData("before = 2 after = 2", 20, "'after' is not expected here; join comparisons with 'and' or 'or'.")]
    [InlineData("(before = 2", 20, "')' is expected here.")]
    [InlineData("outcome in done", 20, "'[' is expected here.")]
    [InlineData("2 = before", 9, "A comparison begins with the id of an earlier step.")]
    [InlineData("before == 2", 17, "'before' is a number; compare it with a number.")]
    [InlineData("one.length = 2", 9, "'one.length' is not known; write 'one'.")]
    [InlineData("moods.lowest = 2", 9, "'moods.lowest' is not known; of ratings there is 'moods.highest'.")]
    [InlineData("not not not not not not not not not not not not not not not not not one = none", 73, "This condition is nested too deeply.")]
    public void A_mistake_is_shown_at_its_place(string condition, int column, string message)
    {
        var error = Assert.Single(Sample.Compile(Sample.Head + Steps.TrimEnd() + " " + condition).Errors);

        Assert.Equal((column, message), (error.Column, error.Message));
        Assert.Equal(Sample.Head.Count(character => character == '\n') + 10, error.Line);
    }

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var step = Step("outcome in [done, part] and after > before and not (safe = no or moods.highest > 90)");
        var scene = Sample.Scene(steps: Answers);
        Assert.True(step.Applies(scene));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            step.Applies(scene);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool Holds(string condition, params RunStep[] answers) => Step(condition).Applies(Sample.Scene(steps: answers));

    private static Step Step(string condition) => Sample.Homework(Steps.TrimEnd() + " " + condition).Steps.Last();
}
