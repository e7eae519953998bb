using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Expressions;

public sealed class TextTemplateTests
{
    private const string Steps =
        """
        - { id: one, ask: text, label: One, prompt: One? }
        - { id: belief, ask: scale, label: Belief, prompt: Belief?, min: 0, max: 100, unit: "%" }
        - { id: moods, ask: ratings, label: Moods, prompt: Moods?, min: 0, max: 100 }
        - { id: outcome, ask: choice, label: Outcome, prompt: How?, options: [{ id: done, label: I did it }, { id: part, label: Part of it }] }
        - id: told
          ask: say
          prompt: |-

        """;

    private static readonly RunStep[] Answers =
    [
        Sample.Text("one", "my {{ boss }} & co"),
        Sample.Number("belief", 70),
        Sample.Ratings("moods", ("sad", 80), ("angry", 60)),
        Sample.Given("outcome", new ChoiceAnswer("done")),
    ];

    [Theory]
    [InlineData("Just words.", "Just words.")]
    [InlineData("You said: {{ one }}", "You said: my {{ boss }} & co")]
    [InlineData("{{belief}}", "70%")]
    [InlineData("{{ moods }}, at most {{ moods.highest }}", "sad 80, angry 60, at most 80")]
    [InlineData("{{ outcome }}", "I did it")]
    [InlineData("{{ client }}, {{ therapist }}, {{ goal }}", "Sam, Dr. Lee, see friends again")]
    [InlineData("{{ if belief > 50 }}high{{ else }}low{{ end }}", "high")]
    [InlineData("{{ if belief > 90 }}high{{ else }}low{{ end }}", "low")]
    [InlineData("a{{ if belief > 90 }}b{{ end }}c", "ac")]
    [InlineData("{{ if one != none }}{{ if outcome = done }}both{{ end }}{{ end }}", "both")]
    [InlineData("one } two }} three { four", "one } two }} three { four")]
    public void A_text_names_answers_and_names(string text, string expected) => Assert.Equal(expected, Say(text, Answers));

    [Fact]
    public void What_was_not_answered_is_left_out() => Assert.Equal("You said:", Say("You said: {{ one }}"));

    [Theory]
    [InlineData("Hi {{ one", 4, "'{{' is not closed by '}}'.")]
    [InlineData("Hi {{ two }}", 7, "There is no step 'two'.")]
    [InlineData("Hi {{ told }}", 7, "'told' is not answered yet here; only earlier steps can be named.")]
    [InlineData("Hi {{ client.name }}", 7, "There is no step 'client'.")]
    [InlineData("Hi {{ item }}", 7, "'item' can only be named in 'rate'.")]
    [InlineData("Hi {{ one | upper }}", 7, "There is no step 'one | upper'.")]
    [InlineData("{{ if belief > 500 }}a{{ end }}", 16, "'belief' goes from 0 to 100; 500 can never be reached.")]
    [InlineData("{{ if belief > 5 }}a", 1, "This 'if' has no '{{ end }}'.")]
    [InlineData("{{ if }}a{{ end }}", 6, "A comparison begins with the id of an earlier step.")]
    [InlineData("a{{ end }}", 2, "'{{ end }}' has no 'if' before it.")]
    [InlineData("a{{ else }}", 2, "'{{ else }}' has no 'if' before it.")]
    [InlineData("{{ for x in one }}", 4, "There is no step 'for x in one'.")]
    public void A_mistake_is_shown_at_its_place(string text, int column, string message)
    {
        var error = Assert.Single(Sample.Compile(Sample.Head + Steps + "    First line.\n    " + text).Errors);

        Assert.Equal((Sample.Head.Count(character => character == '\n') + 9, column + 4, message), (error.Line, error.Column, error.Message));
    }

    [Fact]
    public void Every_mistake_of_a_text_is_shown() =>
        Assert.Equal(2, Sample.Compile(Sample.Head + Steps + "    {{ a }} and {{ b }}").Errors.Count);

    [Fact]
    public void Ten_thousand_ifs_inside_each_other_are_one_mistake_and_no_crash()
    {
        var text = string.Concat(Enumerable.Repeat("{{ if one != none }}", 10_000));

        Assert.Contains(Sample.Compile(Sample.Head + Steps + "    " + text).Errors, error => error.Message == "'if' is nested too deeply.");
    }

    private static string Say(string text, params RunStep[] answers) =>
        Sample.Homework(Steps + "    " + text).Steps.Last().Ask(Sample.Scene(steps: answers)).Text;
}
