using AngleSharp.Dom;
using Bunit;
using HomeworkBot.Core.Review;
using HomeworkBot.Core.Runs;
using HomeworkBot.Portal.Entries;
using HomeworkBot.Portal.Tests.Samples;
using Moq;

namespace HomeworkBot.Portal.Tests.Pages;

public sealed class EntryPageTests : PageTest
{
    [Fact]
    public void A_shared_entry_reads_as_the_form_it_was()
    {
        var page = RenderEntry(Sample.ThoughtRecord());

        var answers = page.FindAll(".form > div").ToDictionary(field => field.QuerySelector("dt")!.TextContent, field => AnswerIn(field.QuerySelector("dd")!));
        Assert.Equal(11, answers.Count);
        Assert.Equal("She is going to let me go.", answers["Hot thought"]);
        Assert.Equal("afraid: 80 of 100|ashamed: 60 of 100|angry: 30 of 100", answers["Feelings"]);
        Assert.Equal("90 of 100", answers["Belief"]);
        Assert.Equal("Skipped", answers["Thinking pattern"]);
        Assert.Contains("speak up in the Monday meeting", page.Markup, StringComparison.Ordinal);
        Assert.Equal($"entries/{Sample.Record}/transcript", page.Find(".page-actions a").GetAttribute("href"));
    }

    [Fact]
    public void Ratings_only_shows_numbers_says_so_and_shows_no_word_even_if_the_reader_gave_it()
    {
        var page = RenderEntry(Sample.Numbers() with { Fields = [.. Sample.Numbers().Fields, Sample.ThoughtRecord().Fields[0]] });

        Assert.Contains("shared the numbers of this entry and kept the words private", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("My boss", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Situation", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["Item 1: 80 of 100|Item 2: 60 of 100", "90 of 100"], page.FindAll(".form dd").Select(AnswerIn));
        Assert.Empty(page.FindAll(".page-actions a"));
    }

    [Fact]
    public void A_private_entry_reads_as_not_found_even_if_the_reader_gave_it()
    {
        var page = RenderEntry(Sample.ThoughtRecord(Sharing.Private));

        Assert.Equal("Not found", page.Find("h1").TextContent);
        Assert.DoesNotContain("Sam", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_not_theirs_reads_as_not_found()
    {
        var page = Render<EntryPage>(parameters => parameters.Add(shown => shown.Id, Sample.Record.Value));

        Assert.Equal("Not found", page.Find("h1").TextContent);
    }

    [Fact]
    public void The_charts_table_holds_the_values_that_are_drawn()
    {
        var chart = Sample.ThoughtRecord().Charts[0];

        var drawn = Render<RatingsChart>(parameters => parameters.Add(shown => shown.Chart, chart));

        var table = drawn.FindAll(".chart-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray()).ToList();
        Assert.Equal([["afraid", "80", "40"], ["ashamed", "60", "45"], ["angry", "30", "not rated"]], table);
        Assert.Equal(["Before", "After"], drawn.FindAll(".chart-table thead th").Skip(1).Select(cell => cell.TextContent));
        Assert.Equal(["width: 80%", "width: 40%", "width: 60%", "width: 45%", "width: 30%"], drawn.FindAll(".chart-bar").Select(bar => bar.GetAttribute("style")));
        Assert.Equal(["80", "40", "60", "45", "30", "-"], drawn.FindAll(".chart-value").Select(value => value.TextContent));
        var picture = drawn.Find("[role=img]").GetAttribute("aria-label");
        Assert.Equal("Bars from 0 to 100. afraid: Before 80, After 40. ashamed: Before 60, After 45. angry: Before 30, After not rated.", picture);
    }

    [Fact]
    public void A_chart_of_one_scale_is_named_by_its_title_and_unshared_names_are_counted()
    {
        var scale = Render<RatingsChart>(parameters => parameters.Add(shown => shown.Chart, Sample.ThoughtRecord().Charts[1]));
        var unnamed = Render<RatingsChart>(parameters => parameters.Add(shown => shown.Chart, Sample.Numbers().Charts[0]));

        Assert.Empty(scale.FindAll(".chart-name"));
        Assert.Equal("Belief in the hot thought", scale.Find(".chart-table tbody th").TextContent);
        Assert.Equal(["Item 1", "Item 2"], unnamed.FindAll(".chart-name").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData(0, 100, "0 25 50 75 100")]
    [InlineData(0, 10, "0 2 4 6 8 10")]
    [InlineData(0, 3, "0 1 2 3")]
    [InlineData(1, 8, "1 8")]
    public void A_charts_axis_is_in_whole_numbers_from_end_to_end(int min, int max, string ticks)
    {
        var chart = new EntryChart("Mood", min, max, ["Now"], [new(new Core.ClientText("mood"), [max])]);

        var drawn = Render<RatingsChart>(parameters => parameters.Add(shown => shown.Chart, chart));

        Assert.Equal(ticks, string.Join(' ', drawn.FindAll(".chart-axis span").Select(tick => tick.TextContent)));
        Assert.Equal("width: 100%", drawn.Find(".chart-bar").GetAttribute("style"));
    }

    private IRenderedComponent<EntryPage> RenderEntry(EntryView entry)
    {
        Reader.Setup(reader => reader.EntryAsync(Sample.Therapist, entry.Id, It.IsAny<CancellationToken>())).ReturnsAsync(entry);
        return Render<EntryPage>(parameters => parameters.Add(page => page.Id, entry.Id.Value));
    }

    private static string AnswerIn(IElement field) => field.QuerySelectorAll("li") is { Length: > 0 } ratings
        ? string.Join('|', ratings.Select(rating => Squeeze(rating.TextContent)))
        : Squeeze(field.TextContent);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
