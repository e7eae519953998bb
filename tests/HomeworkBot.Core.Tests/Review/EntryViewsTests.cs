using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Review;

public sealed class EntryViewsTests
{
    private static readonly HomeworkDefinition Definition = HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks
        .Single(homework => homework.Definition.Id == "thought-record").Definition;

    private static readonly EntrySubject Subject = new()
    {
        Client = new ClientId(Guid.Empty),
        ClientName = new ClientText("Sam"),
        TimeZone = "America/New_York",
        Goal = new ClientText("see friends again"),
    };

    private static readonly RunStep[] Answers =
    [
        Sample.Text("situation", "my boss"),
        Sample.Ratings("emotions", ("sad", 80), ("angry", 60), ("numb", null)),
        Sample.Text("thoughts", "I will lose my job"),
        Sample.Text("hot-thought", "I will lose my job"),
        Sample.Number("belief", 90),
        Sample.Given("pattern", null),
        Sample.Given("verdict", new ChoiceAnswer("not-whole-story")),
        Sample.Ratings("emotions-after", ("sad", 40), ("angry", null)),
        Sample.Number("belief-after", 30),
    ];

    [Fact]
    public void Of_a_shared_entry_everything_asked_is_shown_in_the_order_of_the_homework()
    {
        var view = EntryViews.Build(Definition, Entry(Sharing.Shared, Answers.Reverse()), Subject)!;

        Assert.Equal(
            ["Situation", "Feelings then", "Thoughts", "The thought that hit hardest", "Belief in it then", "Thinking habit", "Looking at both sides", "Feelings now", "Belief in the first thought now"],
            view.Fields.Select(field => field.Label));
        Assert.Equal("my boss", view.Fields[0].Text!.Value.Value);
        Assert.Equal("sad 80, angry 60, numb", view.Fields[1].Text!.Value.Value);
        Assert.Equal([80, 60], view.Fields[1].Ratings.Select(rating => rating.Value));
        Assert.Equal(("90%", 90, 100), (view.Fields[4].Text!.Value.Value, view.Fields[4].Ratings[0].Value, view.Fields[4].Ratings[0].Max));
        Assert.Equal((true, null), (view.Fields[5].Skipped, view.Fields[5].Text?.Value));
        Assert.Equal("Not the whole story", view.Fields[6].Text!.Value.Value);
    }

    [Fact]
    public void Feelings_and_belief_are_drawn_before_and_after()
    {
        var charts = EntryViews.Build(Definition, Entry(Sharing.Shared, Answers), Subject)!.Charts;

        Assert.Equal(["Feelings", "Belief in the first thought"], charts.Select(chart => chart.Title));
        Assert.Equal((0, 100), (charts[0].Min, charts[0].Max));
        Assert.Equal(["Feelings then", "Feelings now"], charts[0].Series);
        Assert.Equal(["sad", "angry"], charts[0].Items.Select(item => item.Name!.Value.Value));
        Assert.Equal([80, 40, 60, null], charts[0].Items.SelectMany(item => item.Values));
        Assert.Equal([90, 30], Assert.Single(charts[1].Items).Values);
    }

    [Fact]
    public void A_guess_is_drawn_beside_what_it_was()
    {
        var plan = HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks.Single(homework => homework.Definition.Id == "behavioral-activation").Definition;
        RunStep[] answers = [Sample.Number("guess-pleasure", 2), Sample.Number("pleasure", 5), Sample.Number("guess-mastery", 6)];

        var charts = EntryViews.Build(plan, Entry(Sharing.Shared, answers), Subject)!.Charts;

        Assert.Equal([2, 5], Assert.Single(charts[0].Items).Values);
        Assert.Equal([6, null], Assert.Single(charts[1].Items).Values);
        Assert.Equal(["Enjoyment, guessed", "Enjoyment"], charts[0].Series);
    }

    [Fact]
    public void Of_a_ratings_only_entry_no_word_of_the_client_is_left()
    {
        var view = EntryViews.Build(Definition, Entry(Sharing.RatingsOnly, Answers), Subject)!;

        Assert.Equal(["Feelings then", "Belief in it then", "Feelings now", "Belief in the first thought now"], view.Fields.Select(field => field.Label));
        Assert.All(view.Fields, field => Assert.Null(field.Text));
        Assert.All(view.Fields.SelectMany(field => field.Ratings), rating => Assert.Null(rating.Name));
        Assert.All(view.Charts[0].Items, item => Assert.Null(item.Name));
        Assert.Equal([80, 40], view.Charts[0].Items[0].Values);
    }

    [Fact]
    public void Of_a_private_entry_nothing_is_left() => Assert.Null(EntryViews.Build(Definition, Entry(Sharing.Private, Answers), Subject));

    [Fact]
    public void An_entry_without_numbers_has_no_charts() =>
        Assert.Empty(EntryViews.Build(Definition, Entry(Sharing.Shared, [Sample.Text("situation", "my boss")]), Subject)!.Charts);

    private static Entry Entry(Sharing sharing, IEnumerable<RunStep> steps) => new()
    {
        Id = new EntryId(Guid.Empty),
        Run = new RunId(Guid.Empty),
        Assignment = new AssignmentId(Guid.Empty),
        Version = Definition.Version,
        Outcome = Outcome.Completed,
        Sharing = sharing,
        StartedAt = Sample.Now,
        FinishedAt = Sample.Now.AddMinutes(12),
        Steps = [.. steps],
    };
}
