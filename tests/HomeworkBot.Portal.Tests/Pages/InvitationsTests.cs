using Bunit;
using HomeworkBot.Core;
using HomeworkBot.Core.Review;
using HomeworkBot.Portal.Clients;
using HomeworkBot.Portal.Tests.Samples;
using Microsoft.AspNetCore.Components;
using Moq;

namespace HomeworkBot.Portal.Tests.Pages;

public sealed class InvitationsTests : PageTest
{
    private static readonly InvitationId First = new(new Guid("0198a000-0000-7000-8000-000000000031"));

    [Fact]
    public void A_new_invitation_is_shown_as_a_link_once()
    {
        Invitations.Setup(store => store.CreateAsync(Sample.Therapist, Sample.Sam, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new NewInvitation(First, "s3cret", Sample.Evening.AddDays(7)));
        var panel = RenderPanel();

        Button(panel, "Make a chat link").Click();

        Assert.Equal("http://localhost/chat/s3cret", panel.Find("#new-link").GetAttribute("value"));
        Assert.Contains("This is the only time it is shown", panel.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", RenderPanel().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_says_what_became_of_each()
    {
        Have(
            Made(First, Sample.Evening.AddDays(-1)),
            Made(First, Sample.Evening.AddDays(-2)) with { UsedAt = Sample.Evening },
            Made(First, Sample.Evening.AddDays(-9)),
            Made(First, Sample.Evening.AddDays(-3)) with { RevokedAt = Sample.Evening });

        var rows = RenderPanel().FindAll(".rows li").Select(row => row.QuerySelector(".row-about")!.TextContent);

        Assert.Equal(
            ["Open until Mon, Nov 9, 2026, 7:30 PM", "Used Tue, Nov 3, 2026, 7:30 PM", "Closed unused Sun, Nov 1, 2026, 7:30 PM", "Revoked Tue, Nov 3, 2026, 7:30 PM"],
            rows);
    }

    [Fact]
    public void Revoking_asks_first_and_a_change_of_mind_changes_nothing()
    {
        Have(Made(First, Sample.Evening));
        var panel = RenderPanel();

        Button(panel, "Revoke").Click();
        Assert.Contains("Revoke this invitation?", panel.Markup, StringComparison.Ordinal);
        Invitations.Verify(store => store.RevokeAsync(It.IsAny<TherapistId>(), It.IsAny<InvitationId>(), It.IsAny<CancellationToken>()), Times.Never);

        Button(panel, "Keep it").Click();
        Invitations.Verify(store => store.RevokeAsync(It.IsAny<TherapistId>(), It.IsAny<InvitationId>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public void A_confirmed_revoke_is_done_and_said()
    {
        Have(Made(First, Sample.Evening));
        Invitations.Setup(store => store.RevokeAsync(Sample.Therapist, First, It.IsAny<CancellationToken>())).ReturnsAsync(true);
        var panel = RenderPanel();

        Button(panel, "Revoke").Click();
        panel.FindAll("[role=dialog] button").Single(button => button.TextContent.Trim() == "Revoke").Click();

        panel.WaitForAssertion(() => Assert.Contains("The invitation was revoked.", panel.Markup, StringComparison.Ordinal));
        Invitations.Verify(store => store.RevokeAsync(Sample.Therapist, First, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public void Nothing_can_be_pressed_before_the_page_is_connected()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        Assert.True(Button(RenderPanel(), "Make a chat link").HasAttribute("disabled"));
    }

    [Fact]
    public void Without_invitations_the_panel_says_so() =>
        Assert.Contains("No invitation has been made yet.", RenderPanel().Markup, StringComparison.Ordinal);

    private void Have(params InvitationSummary[] invitations) =>
        Invitations.Setup(store => store.ListAsync(Sample.Therapist, Sample.Sam, It.IsAny<CancellationToken>())).ReturnsAsync(invitations);

    private static InvitationSummary Made(InvitationId id, DateTimeOffset at) => new(id, at, at.AddDays(7), null, null);

    private IRenderedComponent<Portal.Clients.Invitations> RenderPanel() => Render<Portal.Clients.Invitations>(parameters => parameters
        .Add(panel => panel.Client, Sample.Sam)
        .Add(panel => panel.Zone, Sample.Zone));

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<Portal.Clients.Invitations> panel, string text) =>
        panel.FindAll("button").First(button => button.TextContent.Trim() == text);
}
