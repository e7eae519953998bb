using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Turns;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HomeworkBot.Dialogs.Tests.Talking;

/// <summary>A client talking to the real bot over a store in memory, on Monday 2026-11-23 at 18:00 in New York.</summary>
internal sealed class Talk
{
    public const string CurrentConsent = ConsentVersions.Current;

    private int sent;

    public Talk(IHomeworks homeworks, IReadOnlyList<string> assigned, string? consent = CurrentConsent, Func<ITurnStore, ITurnStore>? through = null)
    {
        Store = new InMemoryTurnStore(Sam(consent), [.. assigned.Select(Assign)]);
        Through = through is null ? Store : through(Store);
        Inbox = Bot(homeworks);
    }

    private Talk(Talk before, IHomeworks homeworks)
    {
        sent = before.sent;
        Clock = before.Clock;
        Store = before.Store;
        Through = before.Through;
        Inbox = Bot(homeworks);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.Zero));

    public ConversationSignals Signals { get; } = new();

    public InMemoryTurnStore Store { get; }

    /// <summary>What the bot takes for its store.</summary>
    public ITurnStore Through { get; }

    public IInbox Inbox { get; }

    public ClientId Client => Store.Client.Id;

    public static async Task<Talk> OpenAsync(params string[] assigned)
    {
        var talk = new Talk(await Library.OpenAsync(), assigned);
        await talk.OpenPageAsync();
        return talk;
    }

    /// <summary>The same client and store, as a process sees them that has other homework.</summary>
    public Talk With(IHomeworks homeworks) => new(this, homeworks);

    public Task<IReadOnlyList<string>> OpenPageAsync(string channel = "webchat") =>
        ReceiveAsync(new Activity { Type = ActivityTypes.ConversationUpdate }, channel);

    public Task<IReadOnlyList<string>> SayAsync(string text, string channel = "webchat") =>
        ReceiveAsync(new Activity { Type = ActivityTypes.Message, Text = text }, channel);

    public Task<IReadOnlyList<string>> SendPhotoAsync(string? text) => ReceiveAsync(
        new Activity { Type = ActivityTypes.Message, Text = text, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "photo" }] },
        "webchat");

    /// <summary>Hands an activity in, and gives what the bot said to it as the golden files write it.</summary>
    public async Task<IReadOnlyList<string>> ReceiveAsync(Activity activity, string channel)
    {
        var before = Store.Lines.Count;
        await Inbox.ReceiveAsync(Envelope(activity, channel), TestContext.Current.CancellationToken);
        return [.. Store.Lines.Skip(before).Where(line => !line.FromClient).Select(Spoken.By)];
    }

    public Inbound Envelope(Activity activity, string channel = "webchat") => new()
    {
        Key = new InboundKey(channel, "talk", (++sent).ToString(CultureInfo.InvariantCulture)),
        Client = Client,
        Activity = ActivityJson.Write(activity),
    };

    private IInbox Bot(IHomeworks homeworks) => new ServiceCollection()
        .AddHomeworkDialogs()
        .AddSingleton(homeworks)
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(Signals)
        .AddSingleton(typeof(ILogger<>), typeof(TestLog<>))
        .AddSingleton(Through)
        .BuildServiceProvider()
        .GetRequiredService<IInbox>();

    private ClientProfile Sam(string? consent) => new()
    {
        Id = new ClientId(Guid.CreateVersion7(Clock.GetUtcNow())),
        Name = new ClientText("Sam"),
        Locale = "en-US",
        TimeZone = "America/New_York",
        Country = "US",
        TherapistName = "Dr. Lee",
        PracticeName = "Oak Practice",
        PracticePhone = "555-0134",
        ConsentVersion = consent,
    };

    private Assignment Assign(string homework) => new()
    {
        Id = new AssignmentId(Guid.CreateVersion7(Clock.GetUtcNow())),
        Homework = homework,
        Goal = new ClientText("sleep without going over the day"),
        AssignedAt = Clock.GetUtcNow(),
    };
}
