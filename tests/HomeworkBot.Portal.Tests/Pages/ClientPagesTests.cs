using Bunit;
using HomeworkBot.Core;
using HomeworkBot.Core.Runs;
using HomeworkBot.Portal.Clients;
using HomeworkBot.Portal.Tests.Samples;
using Moq;

namespace HomeworkBot.Portal.Tests.Pages;

public sealed class ClientPagesTests : PageTest
{
    [Fact]
    public void The_list_names_each_client_with_the_last_shared_day_of_their_own_calendar()
    {
        Reader.Setup(reader => reader.ClientsAsync(Sample.Therapist, It.IsAny<CancellationToken>()))
            .ReturnsAsync([Sample.Summary(Sample.Ana, "Ana", null, 0), Sample.Summary(Sample.Sam, "Sam", Sample.Evening, 1)]);

        var rows = Render<ClientsPage>().FindAll(".rows li");

        Assert.Equal(2, rows.Count);
        Assert.Contains("Nothing shared yet", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Tue, Nov 3, 2026", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("1 entry", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal($"clients/{Sample.Sam}", rows[1].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_list_without_clients_says_what_will_be_there()
    {
        Reader.Setup(reader => reader.ClientsAsync(Sample.Therapist, It.IsAny<CancellationToken>())).ReturnsAsync([]);

        Assert.Contains("You have no clients here yet.", Render<ClientsPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_are_listed_newest_first_in_words_that_do_not_judge()
    {
        var page = RenderClient(
            Sample.Entry(Sample.Walk, "Older", Outcome.Skipped, Sharing.Shared, Sample.Evening.AddDays(-3)),
            Sample.Entry(Sample.Record, "Newer", Outcome.MyWay, Sharing.RatingsOnly, Sample.Evening));

        var rows = page.FindAll("section[aria-labelledby=entries-title] li");
        Assert.Equal(["Newer", "Older"], rows.Select(row => row.QuerySelector("a")!.TextContent));
        Assert.Equal(["My way", "Ratings only"], rows[0].QuerySelectorAll(".chip").Select(chip => chip.TextContent));
        Assert.Equal(["Not this time", "Shared"], rows[1].QuerySelectorAll(".chip").Select(chip => chip.TextContent));
        Assert.Contains("Tue, Nov 3, 2026, 7:30 PM", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_entry_is_not_listed_even_if_the_reader_gave_it()
    {
        var page = RenderClient(Sample.Entry(Sample.Record, "Hidden", Outcome.Completed, Sharing.Private, Sample.Evening));

        Assert.DoesNotContain("Hidden", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Nothing shared yet", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_without_consent_or_homework_is_shown_as_such()
    {
        Reader.Setup(reader => reader.ClientAsync(Sample.Therapist, Sample.Sam, It.IsAny<CancellationToken>()))
            .ReturnsAsync(Sample.Client() with { Consented = false, Assignments = [] });

        var page = Render<ClientPage>(parameters => parameters.Add(shown => shown.Id, Sample.Sam.Value));

        Assert.Contains("Sam has not given consent yet.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("No homework assigned yet.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_are_shown_in_the_clients_words_and_never_as_markup()
    {
        Reader.Setup(reader => reader.ClientAsync(Sample.Therapist, Sample.Sam, It.IsAny<CancellationToken>()))
            .ReturnsAsync(Sample.Client() with { Assignments = [new(new AssignmentId(Guid.Empty), "Thought record", new ClientText("<b>speak</b> up"), Sample.Evening)] });

        var page = Render<ClientPage>(parameters => parameters.Add(shown => shown.Id, Sample.Sam.Value));

        Assert.Equal("<b>speak</b> up", page.Find("q").TextContent);
    }

    [Fact]
    public void Another_therapists_client_reads_as_not_found()
    {
        var page = Render<ClientPage>(parameters => parameters.Add(shown => shown.Id, Sample.Ana.Value));

        Assert.Equal("Not found", page.Find("h1").TextContent);
    }

    private IRenderedComponent<ClientPage> RenderClient(params Core.Review.EntrySummary[] entries)
    {
        Reader.Setup(reader => reader.ClientAsync(Sample.Therapist, Sample.Sam, It.IsAny<CancellationToken>())).ReturnsAsync(Sample.Client(entries));
        return Render<ClientPage>(parameters => parameters.Add(page => page.Id, Sample.Sam.Value));
    }
}
