using System.Security.Claims;
using Bunit;
using HomeworkBot.Core.Review;
using HomeworkBot.Portal.Tests.Samples;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Time.Testing;
using Moq;
using MudBlazor.Services;

namespace HomeworkBot.Portal.Tests.Pages;

/// <summary>A page rendered for a signed-in therapist, its readers played by mocks that answer nobody else.</summary>
public abstract class PageTest : BunitContext
{
    protected PageTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton(Reader.Object);
        Services.AddSingleton(Invitations.Object);
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Sample.Evening));
        var signedIn = this.AddAuthorization();
        signedIn.SetAuthorized("Dr. Lee");
        signedIn.SetClaims(new Claim(ClaimTypes.NameIdentifier, Sample.Therapist.Value.ToString()));
        Invitations.Setup(store => store.ListAsync(Sample.Therapist, Sample.Sam, It.IsAny<CancellationToken>())).ReturnsAsync([]);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected Mock<IReviewReader> Reader { get; } = new();

    protected Mock<IInvitations> Invitations { get; } = new();
}
