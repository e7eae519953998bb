using HomeworkBot.Core;
using HomeworkBot.Core.Review;
using HomeworkBot.Portal.Shared;
using HomeworkBot.Portal.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;
using MudBlazor;

namespace HomeworkBot.Portal.Clients;

/// <summary>Makes, lists and revokes the invitations of one client.</summary>
public sealed partial class Invitations : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<InvitationSummary> invitations = [];
    private NewInvitation? made;
    private string madeLink = "";
    private MudButton makeButton = default!;
    private bool? copied;
    private string? notice;
    private bool busy;

    [Parameter, EditorRequired]
    public ClientId Client { get; set; }

    /// <summary>IANA, the client's.</summary>
    [Parameter, EditorRequired]
    public string Zone { get; set; } = "";

    [Inject]
    private IInvitations Store { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> SignedIn { get; set; } = default!;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    // Until the socket is up a click would be lost without a word.
    private bool Ready => RendererInfo.IsInteractive && !busy;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task<TherapistId> TherapistAsync() => (await SignedIn).User.TherapistId();

    private async Task LoadAsync() => invitations = await Store.ListAsync(await TherapistAsync(), Client, gone.Token);

    private async Task MakeAsync()
    {
        busy = true;
        made = await Store.CreateAsync(await TherapistAsync(), Client, gone.Token);
        (copied, notice) = (null, made is null ? "The invitation could not be made: this client is no longer on your list." : null);
        madeLink = made is null ? "" : LinkTo(made.Secret);
        await LoadAsync();
        busy = false;
    }

    private async Task CopyAsync() => copied = await Js.InvokeAsync<bool>("homeworkBotPortal.copy", gone.Token, "new-link");

    private async Task RevokeAsync(InvitationSummary invitation)
    {
        var asked = await Dialogs.ShowAsync<RevokeDialog>("Revoke this invitation?", RevokeDialog.Options);
        if (await asked.Result is not { Canceled: false })
        {
            return;
        }

        busy = true;
        var revoked = await Store.RevokeAsync(await TherapistAsync(), invitation.Id, gone.Token);
        notice = revoked ? "The invitation was revoked." : "The invitation could not be revoked: this client is no longer on your list.";
        if (made?.Id == invitation.Id)
        {
            made = null;
        }

        await LoadAsync();
        busy = false;
        await makeButton.FocusAsync(); // The button that was pressed is gone.
    }

    // The chat is the portal's neighbour on the same host, whatever path the host itself sits under.
    private string LinkTo(string secret) => new Uri(new Uri(Navigation.BaseUri), $"../chat/{secret}").AbsoluteUri;

    private string StateOf(InvitationSummary invitation) => invitation switch
    {
        { RevokedAt: { } at } => $"Revoked {ClientTime.Moment(at, Zone)}",
        { UsedAt: { } at } => $"Used {ClientTime.Moment(at, Zone)}",
        _ when invitation.ExpiresAt <= Clock.GetUtcNow() => $"Closed unused {ClientTime.Moment(invitation.ExpiresAt, Zone)}",
        _ => $"Open until {ClientTime.Moment(invitation.ExpiresAt, Zone)}",
    };
}
