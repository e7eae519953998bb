using System.Net.WebSockets;
using System.Text.Json;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HomeworkBot.Channels.WebChat.DirectLine;

/// <summary>
/// The WebSocket: first what came after the watermark, then every new line as it is committed. It reads the log and
/// nothing else, so a signal may come early, late, twice or not at all.
/// </summary>
internal sealed class ActivityStream(
    DirectLineTokens tokens,
    ConversationFeed feed,
    ConversationSignals signals,
    IClientAccess access,
    Addresses addresses,
    IHostApplicationLifetime application,
    TimeProvider clock,
    IOptions<WebChatOptions> options)
{
    /// <summary>A client that takes no frame for so long is cut off; it comes back with its watermark.</summary>
    private static readonly TimeSpan SlowestSend = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    public async Task AnswerAsync(HttpContext context)
    {
        var reading = tokens.Read(TokenPurpose.Stream, context.Request.Query["t"].ToString());
        var refusal = reading switch
        {
            { Expired: true } => DirectLineProblem.TokenExpired,
            { Grant: null } => DirectLineProblem.UnknownToken,
            { Grant.Conversation: var own } when !own.Equals(context.Request.RouteValues["conversation"]) => DirectLineProblem.OtherConversation,
            _ => null,
        };
        if (!ConversationFeed.TryWatermark(context.Request.Query["watermark"], out var watermark))
            refusal ??= DirectLineProblem.BadRequest("The watermark is not one of this server.");
        if (!context.WebSockets.IsWebSocketRequest)
            refusal ??= DirectLineProblem.BadRequest("This address is for a WebSocket.");
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await RunAsync(socket, reading.Grant!, watermark, addresses.Attachments(context.Request, reading.Grant!), context.RequestAborted);
    }

    private async Task RunAsync(WebSocket socket, DirectLineGrant grant, long? watermark, Func<AttachmentId, string> addressOf, CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted, application.ApplicationStopping);
        var listening = ListenAsync(socket, ending, aborted);
        var status = WebSocketCloseStatus.NormalClosure;
        try
        {
            var after = await feed.BeginAsync(grant.Client, watermark, ending.Token);
            while (!ending.IsCancellationRequested)
            {
                // Taken before reading, so that a line committed in between wakes at once.
                var woken = signals.Next(grant.Client);
                after = await SendNewAsync(socket, grant, after, addressOf, aborted);
                await woken.WaitAsync(options.Value.StreamPoll, clock, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!woken.IsCompleted && !ending.IsCancellationRequested
                    && await access.FindDeviceAsync(grant.DeviceSecret, ending.Token) is null)
                {
                    status = WebSocketCloseStatus.PolicyViolation;
                    break;
                }
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // The client left, the line broke or the server stops: the client comes back with its watermark.
        }

        await LeaveAsync(socket, application.ApplicationStopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : status, listening, aborted);
    }

    private async Task<long> SendNewAsync(WebSocket socket, DirectLineGrant grant, long after, Func<AttachmentId, string> addressOf, CancellationToken cancellationToken)
    {
        while (true)
        {
            var set = await feed.ReadAsync(grant, after, addressOf, cancellationToken);
            if (set.Activities.Count > 0)
            {
                using var patience = new CancellationTokenSource(SlowestSend, clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, ProtocolJson.Options), WebSocketMessageType.Text, endOfMessage: true, either.Token);
            }

            if (set.Last == after)
                return after;

            after = set.Last;
        }
    }

    /// <summary>Clients send nothing but empty frames, as a sign of life; whatever else comes is dropped unread.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ending, CancellationToken aborted)
    {
        var buffer = new byte[1024];
        try
        {
            // Not stopped by the ending: a receive that is cancelled breaks the line before the farewell.
            while ((await socket.ReceiveAsync(buffer.AsMemory(), aborted)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // The line broke, which ends it as well as a farewell does.
        }

        await ending.CancelAsync();
    }

    private async Task LeaveAsync(WebSocket socket, WebSocketCloseStatus status, Task listening, CancellationToken aborted)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(status, statusDescription: null, aborted).WaitAsync(Farewell, clock, aborted);
                await listening.WaitAsync(Farewell, clock, aborted);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or TimeoutException or WebSocketException)
        {
            // Nobody there to say farewell to.
        }

        socket.Abort();
        await listening;
    }
}
