using Bunit;
using HomeworkBot.Core.Runs;
using HomeworkBot.Portal.Entries;
using HomeworkBot.Portal.Tests.Samples;
using Moq;

namespace HomeworkBot.Portal.Tests.Pages;

public sealed class TranscriptPageTests : PageTest
{
    [Fact]
    public void The_talk_is_told_oldest_first_with_who_where_and_when()
    {
        Give(Sharing.Shared);

        var lines = RenderTranscript().FindAll(".talk li");

        Assert.Equal(8, lines.Count);
        Assert.Contains("talk-bot", lines[0].ClassName, StringComparison.Ordinal);
        Assert.Equal("HomeworkBot", lines[0].QuerySelector(".talk-who")!.TextContent);
        Assert.Contains("talk-client", lines[1].ClassName, StringComparison.Ordinal);
        Assert.Equal("Sam", lines[1].QuerySelector(".talk-who")!.TextContent);
        Assert.Equal("my boss didn't reply all day", lines[1].QuerySelector(".talk-words")!.TextContent);
        Assert.Equal("Text message, 7:32 PM", lines[1].QuerySelector(".talk-about")!.TextContent);
    }

    [Fact]
    public void Days_are_the_clients_own()
    {
        Give(Sharing.Shared);

        Assert.Equal(["Tue, Nov 3, 2026", "Wed, Nov 4, 2026"], RenderTranscript().FindAll("h2").Select(day => day.TextContent));
    }

    [Theory]
    [InlineData(Sharing.RatingsOnly)]
    [InlineData(Sharing.Private)]
    public void Without_sharing_there_is_no_transcript_even_if_the_reader_gave_it(Sharing sharing)
    {
        Give(sharing);

        var page = RenderTranscript();

        Assert.Equal("Not found", page.Find("h1").TextContent);
        Assert.DoesNotContain("boss", page.Markup, StringComparison.Ordinal);
    }

    private void Give(Sharing sharing)
    {
        Reader.Setup(reader => reader.EntryAsync(Sample.Therapist, Sample.Record, It.IsAny<CancellationToken>())).ReturnsAsync(Sample.ThoughtRecord(sharing));
        Reader.Setup(reader => reader.TranscriptAsync(Sample.Therapist, Sample.Record, It.IsAny<CancellationToken>())).ReturnsAsync(Sample.Talk());
    }

    private IRenderedComponent<TranscriptPage> RenderTranscript() =>
        Render<TranscriptPage>(parameters => parameters.Add(page => page.Id, Sample.Record.Value));
}
