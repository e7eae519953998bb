using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using HomeworkBot.Channels.Tests.Fakes;
using HomeworkBot.Channels.WebChat;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HomeworkBot.Channels.Tests.WebChat;

/// <summary>The web chat as a host runs it, on Kestrel, over fakes: two clients with a demo's invitation and one with a real one.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    public const string Demo = "demo-invitation-of-ann";
    public const string OtherDemo = "demo-invitation-of-ben";
    public const string Real = "real-invitation-of-cleo";
    public const string Conversation = "annconversation";
    public const string OtherConversation = "benconversation";
    public const string RealConversation = "cleoconversation";

    public static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private readonly WebApplication app;

    private ChatServer(WebApplication app, FakeTimeProvider clock, FakeBot bot, FakeAccess access, FakeAttachments attachments, LogLines logs, ClientId client)
    {
        this.app = app;
        Clock = clock;
        Bot = bot;
        Access = access;
        Attachments = attachments;
        Logs = logs;
        Client = client;
        Origin = app.Urls.Single();
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Origin) };
    }

    public FakeTimeProvider Clock { get; }

    public FakeBot Bot { get; }

    public FakeAccess Access { get; }

    public FakeAttachments Attachments { get; }

    public LogLines Logs { get; }

    /// <summary>The client of <see cref="Demo"/>.</summary>
    public ClientId Client { get; }

    public string Origin { get; }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Http { get; }

    public static async Task<ChatServer> StartAsync(Action<WebChatOptions>? configure = null)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T09:00:00Z", null));
        var signals = new ConversationSignals();
        var bot = new FakeBot(signals, clock);
        var access = new FakeAccess();
        var attachments = new FakeAttachments();
        var logs = new LogLines();
        var client = access.Invite(Demo, Conversation, InvitationStatus.Demo);
        access.Invite(OtherDemo, OtherConversation, InvitationStatus.Demo);
        access.Invite(Real, RealConversation, InvitationStatus.Open);

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddWebChat();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(signals);
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        builder.Services.AddSingleton<IInbox>(bot);
        builder.Services.AddSingleton<IConversationLog>(bot);
        builder.Services.AddSingleton<IClientAccess>(access);
        builder.Services.AddSingleton<IAttachmentStore>(attachments);
        if (configure is not null)
            builder.Services.Configure(configure);

        var app = builder.Build();
        app.MapWebChat();

        // A photo as a page would have it at hand.
        app.MapGet("/photo.png", () => TypedResults.Bytes(Png, "image/png"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ChatServer(app, clock, bot, access, attachments, logs, client);
    }

    public async Task<string> TokenAsync(string secret = Demo)
    {
        var answer = await SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", secret);
        return (string)(await JsonAsync(answer))["token"]!;
    }

    /// <summary>A token of a conversation that has been started.</summary>
    public async Task<string> StartedAsync(string secret = Demo)
    {
        var answer = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", await TokenAsync(secret));
        return (string)(await JsonAsync(answer))["token"]!;
    }

    public Task<HttpResponseMessage> SayAsync(string token, string text, string? id = null, string conversation = Conversation) => SendAsync(
        HttpMethod.Post,
        $"/v3/directline/conversations/{conversation}/activities",
        token,
        new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "mallory" }, ["channelData"] = new JsonObject { ["clientActivityID"] = id } }.ToJsonString());

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, string? bearer, string? json = null) =>
        SendAsync(method, url, bearer, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, string? bearer, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, url) { Content = content };
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonObject> JsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();

    /// <summary>Stops as a restart does: asks every stream to leave.</summary>
    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
