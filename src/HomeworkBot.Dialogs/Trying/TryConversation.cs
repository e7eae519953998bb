using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Turns;
using HomeworkBot.Dialogs.Homework;
using HomeworkBot.Dialogs.Main;
using HomeworkBot.Dialogs.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace HomeworkBot.Dialogs.Trying;

/// <summary>
/// A talk with one homework in this process, for its author: the same bot, middleware and turns as in service, with a
/// made-up client who has given consent, and nothing kept.
/// </summary>
public sealed class TryConversation
{
    private readonly InMemoryTurnStore store;
    private readonly TurnRunner inbox;
    private readonly string channel;
    private int sent;

    /// <param name="homeworks">Where the homework is found.</param>
    /// <param name="homework">Its id.</param>
    /// <param name="locale">BCP 47: the language to try it in.</param>
    /// <param name="clock">The time it is to be.</param>
    /// <param name="channel">The Bot Framework channel id the client writes on.</param>
    /// <exception cref="ArgumentException">There is no such homework, or its files have mistakes.</exception>
    public TryConversation(IHomeworks homeworks, string homework, string locale, TimeProvider clock, string channel = "webchat")
    {
        ArgumentNullException.ThrowIfNull(homeworks);
        ArgumentNullException.ThrowIfNull(clock);
        if (homeworks.Current(homework, locale) is null)
            throw new ArgumentException($"There is no homework '{homework}' without mistakes.", nameof(homework));

        this.channel = channel;
        var now = clock.GetUtcNow();
        var client = new ClientProfile
        {
            Id = new ClientId(Guid.CreateVersion7(now)),
            Name = new ClientText("Sam"),
            Locale = locale,
            TimeZone = "America/New_York",
            Country = "US",
            TherapistName = "Dr. Lee",
            PracticeName = "Oak Practice",
            PracticePhone = "555-0134",
            ConsentVersion = ConsentVersions.Current,
        };
        var assignment = new Assignment
        {
            Id = new AssignmentId(Guid.CreateVersion7(now)),
            Homework = homework,
            Goal = new ClientText("sleep without going over the day"),
            AssignedAt = now,
        };
        store = new InMemoryTurnStore(client, [assignment]);
        var bot = new CompanionBot(new MainDialog(homeworks, new HomeworkDialog(new WaterfallCache(homeworks))));
        inbox = new TurnRunner(store, HomeworkDialogsServices.Adapter(), bot, new ConversationSignals(), clock, NullLogger<TurnRunner>.Instance);
    }

    /// <summary>What has been stored so far, oldest first.</summary>
    public IReadOnlyList<Entry> Entries => store.Entries;

    /// <summary>Begins the homework.</summary>
    /// <returns>What the bot says first.</returns>
    /// <exception cref="TurnFailedException">The turn failed.</exception>
    public async Task<IReadOnlyList<Activity>> StartAsync(CancellationToken cancellationToken)
    {
        await ReceiveAsync(new Activity { Type = ActivityTypes.ConversationUpdate }, cancellationToken);
        return await SayAsync("1", cancellationToken);
    }

    /// <summary>Says something to the bot.</summary>
    /// <returns>What it answers; each may carry a question (<see cref="ActivityJson.QuestionIn"/>).</returns>
    /// <exception cref="TurnFailedException">The turn failed.</exception>
    public Task<IReadOnlyList<Activity>> SayAsync(string text, CancellationToken cancellationToken) =>
        ReceiveAsync(new Activity { Type = ActivityTypes.Message, Text = text }, cancellationToken);

    private async Task<IReadOnlyList<Activity>> ReceiveAsync(Activity activity, CancellationToken cancellationToken)
    {
        var before = store.Lines.Count;
        var id = (++sent).ToString(CultureInfo.InvariantCulture);
        await inbox.ReceiveAsync(
            new Inbound { Key = new InboundKey(channel, "try", id), Client = store.Client.Id, Activity = ActivityJson.Write(activity) },
            cancellationToken);
        return [.. store.Lines.Skip(before).Where(line => !line.FromClient).Select(line => ActivityJson.Read(line.Activity.Span))];
    }
}
