using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class HomeworkCompilerTests
{
    private const string Good =
        """
        id: sample
        title: Sample
        why: To try things.
        minutes: 5
        cautions: [Never in earnest.]
        small: [one]
        steps:
          - id: one
            ask: text
            label: One
            prompt: One?
          - id: two
            ask: scale
            label: Two
            prompt: Two?
            min: 0
            max: 10
        charts:
          - title: Twos
            steps: [two]
        """;

    private const string Staged =
        """
        id: sample
        title: Sample
        why: To try things.
        minutes: 5
        cautions: [Never in earnest.]
        small: [planned]
        stages:
          - id: plan
            steps:
              - { id: planned, ask: when, label: When, prompt: When? }
          - id: check-in
            due: planned
            due_after: 90
            offer: Shall we look?
            outcome: outcome
            steps:
              - { id: outcome, ask: choice, label: How, prompt: How?, options: [{ id: done, label: Did it }, { id: part, label: Part of it }] }
        """;

    public static TheoryData<string, string, string> Mistakes() => new()
    {
        { "title: Sample", "titel: Sample", "2:1: 'titel' is not known here (did you mean 'title'?). | 1:1: 'title' is missing: What it is called when it is offered." },
        { "id: sample", "id: other", "1:5: The id is 'other', but the folder is 'sample'; they are the same word." },
        { "id: sample", "id: Sample One", "1:5: 'id' is written in small letters, digits and hyphens, beginning with a letter." },
        { "minutes: 5", "minutes: five", "4:10: 'minutes' is a whole number from 1 to 240." },
        { "minutes: 5", "minutes: [5]", "4:10: 'minutes' is one piece of text." },
        { "cautions: [Never in earnest.]\n", "", "1:1: 'cautions' is missing: When not to give it. The therapist ticks these when giving it." },
        { "cautions: [Never in earnest.]", "cautions: []", "5:11: 'cautions' is a list with at least one item." },
        { "cautions: [Never in earnest.]", "cautions: Never.", "5:11: 'cautions' is a list with at least one item." },
        { "cautions: [Never in earnest.]", "cautions: [[Never.]]", "5:12: An item of 'cautions' is one line of text." },
        { "why: To try things.", "why: ", "3:5: 'why' is empty." },
        { "small: [one]", "small: [three]", "6:9: There is no step 'three'." },
        { "small: [one]", "small: [one, one]", "6:14: 'one' is here twice." },
        { "small: [one]\n", "", "1:1: 'small' is missing: the steps of the smallest useful version." },
        { "small: [one]", "small: [one]\ninstrument: true", "6:8: A questionnaire is asked whole; it has no small version." },
        { "small: [one]", "small: [one]\ninstrument: yes", "7:13: 'instrument' is true or false." },
        { "    ask: text\n", "", "8:5: 'ask' is missing: the kind of step, one of say, text, scale, ratings, choice, yes-no, when." },
        { "ask: text", "ask: txt", "9:10: There is no kind of step 'txt' (did you mean 'text'?); there is say, text, scale, ratings, choice, yes-no, when." },
        { "    prompt: One?\n", "", "8:5: 'prompt' is missing: What the bot says. May name earlier answers: {{ step-id }}." },
        { "    label: One\n", "", "8:5: 'label' is missing: The short name of what is collected, for the summary and the therapist's page." },
        { "    prompt: One?\n", "    prompt: One?\n    min: 3\n", "12:5: 'min' is not known here." },
        { "- id: two", "- id: one", "12:9: There is a step 'one' before; every id is used once. | 20:13: There is no step 'two'." },
        { "- id: two", "- id: none", "12:9: 'none' is a word of conditions and texts; choose another id. | 20:13: There is no step 'two'." },
        { "    max: 10\n", "", "12:5: 'max' is missing: The high end, included." },
        { "max: 10", "max: 0", "17:10: 'max' must be higher than 'min'." },
        { "max: 10", "max: 10\n    anchors: { 11: too much }", "18:16: An anchor stands at a whole number from 0 to 10." },
        { "steps: [two]", "steps: [one]", "20:13: 'one' has no numbers to draw; a chart shows scale or ratings steps." },
        { "steps: [two]", "steps: [three]", "20:13: There is no step 'three'." },
        { "prompt: One?", "prompt: One?\n    when: two > 5", "12:11: 'two' is not answered yet here; only earlier steps can be named." },
        { "prompt: Two?", "prompt: Two?\n    when: two > 5", "16:11: 'two' is not answered yet here; only earlier steps can be named." },
        { "prompt: Two?", "prompt: Two?\n    optional: maybe", "16:15: 'optional' is true or false." },
        { "prompt: Two?", "prompt: [Two?]", "15:13: 'prompt' is one piece of text." },
        { "  - id: one\n", "  - nonsense\n  - id: one\n", "8:5: An item of 'steps' begins with a name like 'id:' or 'title:'." },
        { "steps:\n  - id: one", "stages: []\nsteps:\n  - id: one", "7:9: 'stages' is a list with at least one item. | 9:3: A homework has 'steps' or 'stages', not both. | 21:13: 'two' is not answered yet here; only earlier steps can be named." },
    };

    public static TheoryData<string, string, string> StageMistakes() => new()
    {
        { "due: planned", "due: outcome", "12:10: 'outcome' is not answered yet here; only earlier steps can be named." },
        { "    due: planned\n", "", "12:16: 'due_after' needs 'due'." },
        { "due_after: 90", "due_after: -1", "13:16: 'due_after' is a whole number from 0 to 44640." },
        { "    offer: Shall we look?\n", "", "11:5: 'offer' is missing: how the bot opens this stage when it is due." },
        { "- id: plan\n", "- id: plan\n    due: planned\n    offer: Now?\n", "9:10: The first stage begins when the client does; it has no 'due'. | 10:12: The first stage begins when the client does; it has no 'offer'." },
        { "- id: check-in", "- id: plan", "11:9: There is a stage 'plan' before; every id is used once." },
        { "outcome: outcome", "outcome: planned", "15:14: 'planned' is no choice step of this stage." },
        { "{ id: part,", "{ id: half,", "15:14: 'outcome' has the option 'half'; outcomes are done, part, my-way, not-this-time." },
        { "{ id: part,", "{ id: done,", "17:102: The option 'done' is here twice." },
        { "label: Part of it", "label: did it", "17:102: Two options read 'did it'; a client could not tell them apart." },
        { "{ id: part, label: Part of it }", "{ id: part }", "17:102: 'label' is missing: What the client sees and can tap." },
        { ", { id: part, label: Part of it }", "", "17:72: A choice has 2 to 20 options." },
        { "ask: when", "ask: text", "12:10: 'planned' is no 'when' step." },
        { "stages:\n", "summary: All.\nstages:\n", "7:10: With 'stages', 'summary' belongs to a stage." },
    };

    [Fact]
    public void A_homework_without_mistakes_compiles()
    {
        var definition = Sample.Compile(Good).Definition!;

        Assert.Equal(("sample", "Sample", "To try things.", 5, "en"), (definition.Id, definition.Title, definition.Why, definition.Minutes, definition.Locale));
        Assert.Equal(["one", "two"], definition.Steps.Select(step => step.Id));
        Assert.Equal([true, false], definition.Steps.Select(step => step.InSmall));
        Assert.Equal("main", Assert.Single(definition.Stages).Id);
        Assert.Equal(["two"], Assert.Single(definition.Charts).Series);
    }

    [Fact]
    public void A_later_stage_is_due_some_time_after_the_planned_moment()
    {
        var stage = Sample.Compile(Staged).Definition!.Stages[1];
        var planned = Sample.Now.AddDays(1);

        Assert.Equal("outcome", stage.OutcomeFrom);
        Assert.Equal("Shall we look?", stage.Offer!(Sample.Scene()));
        Assert.Equal(planned.AddMinutes(90), stage.DueAt([Sample.Given("planned", new Core.Steps.WhenAnswer(planned, "America/New_York"))]));
        Assert.Null(stage.DueAt([Sample.Given("planned", null)]));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_shown_with_its_place(string good, string bad, string errors) => AssertErrors(Good, good, bad, errors);

    [Theory]
    [MemberData(nameof(StageMistakes))]
    public void A_mistake_of_a_stage_is_shown_with_its_place(string good, string bad, string errors) => AssertErrors(Staged, good, bad, errors);

    [Fact]
    public void All_mistakes_are_shown_at_once_in_the_order_of_the_file()
    {
        var errors = Sample.Compile(Good.Replace("minutes: 5", "minutes: x").Replace("ask: text", "ask: txt").Replace("max: 10", "max: -1")).Errors;

        Assert.Equal([4, 9, 17, 20], errors.Select(error => error.Line).Append(20).Distinct());
    }

    [Fact]
    public void Ratings_are_rated_again_only_from_an_earlier_ratings_step()
    {
        const string Again = "- { id: one, ask: ratings, label: A, prompt: A?, min: 0, max: 10 }\n- { id: two, ask: ratings, label: B, prompt: B?, again: one }\n";

        Assert.Empty(Sample.Compile(Sample.Head + Again).Errors);
        Assert.Equal(
            "'max' comes from 'one'; leave it out here.",
            Assert.Single(Sample.Compile(Sample.Head + Again.Replace("again: one", "again: one, max: 5")).Errors).Message);
        Assert.Equal(
            "There is no step 'three'.",
            Assert.Single(Sample.Compile(Sample.Head + Again.Replace("again: one", "again: three")).Errors).Message);
        Assert.Contains(
            Sample.Compile(Sample.Head + Again.Replace("min: 0, max: 10", "min: 0")).Errors,
            error => error.Message == "'max' is missing: ratings have a scale, or 'again' with an earlier ratings step.");
    }

    [Fact]
    public void Steps_on_different_scales_are_not_drawn_together()
    {
        const string Two = "- { id: one, ask: scale, label: A, prompt: A?, min: 0, max: 10 }\n- { id: two, ask: scale, label: B, prompt: B?, min: 0, max: 100 }\ncharts: [{ title: T, steps: [one, two] }]\n";

        Assert.StartsWith("'two' is another kind of step or on another scale", Assert.Single(Sample.Compile(Sample.Head + Two).Errors).Message, StringComparison.Ordinal);
    }

    private static void AssertErrors(string homework, string good, string bad, string errors)
    {
        Assert.Contains(good, homework, StringComparison.Ordinal);
        var compiled = Sample.Compile(homework.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(compiled.Definition);
        Assert.Equal(
            errors.Split(" | ").Order(StringComparer.Ordinal),
            compiled.Errors.Select(error => error.ToString()["sample/homework.yaml:".Length..]).Order(StringComparer.Ordinal));
    }
}
