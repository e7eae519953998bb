using Microsoft.Bot.Builder;
using Moq;

namespace BotFramework.Tests.Builder;

public sealed class TelemetryTests
{
    [Fact]
    public void A_dialog_begun_is_a_page_viewed_where_pages_are_counted()
    {
        var client = new Mock<IBotTelemetryClient>();
        var pages = client.As<IBotPageViewTelemetryClient>();

        client.Object.TrackDialogView("dialog");

        pages.Verify(mock => mock.TrackPageView("dialog", null, null), Times.Once);
    }

    [Fact]
    public void A_dialog_begun_is_a_trace_elsewhere()
    {
        var client = new Mock<IBotTelemetryClient>();

        client.Object.TrackDialogView("dialog");

        client.Verify(mock => mock.TrackTrace("Dialog View: dialog", Severity.Information, null), Times.Once);
    }
}
