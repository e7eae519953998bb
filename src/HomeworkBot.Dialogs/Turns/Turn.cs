using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Turns;
using HomeworkBot.Core.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Dialogs.Turns;

/// <summary>
/// One turn at work: what it began from, and what it has caused so far. Travels in the turn context's state. Nothing in
/// it leaves before <see cref="ToCommit"/> has been committed.
/// </summary>
internal sealed class Turn
{
    /// <summary>The channel whose client reads the log itself; every other one is sent to.</summary>
    private const string WebChat = "webchat";

    private readonly TurnOpening opening;
    private readonly List<TranscriptLine> lines = [];
    private readonly List<OutgoingMessage> outgoing = [];
    private readonly List<Run> open;
    private readonly HashSet<RunId> kept = [];
    private readonly HashSet<RunId> ended = [];
    private readonly List<Entry> entries = [];
    private readonly List<SharingChange> sharing = [];
    private readonly ShownAnswers shown = new();
    private string? consent;
    private int? heard;

    public Turn(InboundKey key, TurnOpening opening, Session session, Activity activity, DateTimeOffset now)
    {
        this.opening = opening;
        Key = key;
        Session = session;
        Now = now;
        open = [.. opening.OpenRuns];
        LastEntry = opening.LastEntry;
        Words = WordBook.For(opening.Client.Locale);
        IsMessage = activity.Type == ActivityTypes.Message;
        IsArrival = activity.Type == ActivityTypes.ConversationUpdate && activity.MembersRemoved is not { Count: > 0 };
        Reply = new Reply(new ClientText(activity.Text ?? string.Empty), Attached(activity));
        Verb = IsMessage ? Words.Exact(Reply.Text.Value, key.Channel) : null;
    }

    public InboundKey Key { get; }

    public Session Session { get; }

    public DateTimeOffset Now { get; }

    public WordBook Words { get; }

    public ClientProfile Client => opening.Client;

    public IReadOnlyList<Assignment> Assignments => opening.Assignments;

    /// <summary>Runs in progress, oldest first, as this turn has left them so far.</summary>
    public IReadOnlyList<Run> OpenRuns => open;

    /// <summary>The newest entry, one of this turn included.</summary>
    public Entry? LastEntry { get; private set; }

    /// <summary>Whether the client said something.</summary>
    public bool IsMessage { get; }

    /// <summary>Whether the client opened the page, or was added to a conversation.</summary>
    public bool IsArrival { get; }

    public Reply Reply { get; }

    /// <summary>The verb the whole reply is; null when it is none.</summary>
    public Verb? Verb { get; }

    /// <summary>Whether the reply has been dealt with, so that the open question is only to be asked again.</summary>
    public bool Taken { get; set; }

    /// <summary>The run that what is said from here on belongs to; null outside runs.</summary>
    public RunId? Run { get; set; }

    /// <summary>Whether what is said now repeats answers of the run, as the summary does.</summary>
    public bool RepeatsAnswers { get; set; }

    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>()!;

    /// <summary>A sentence of the bot's own, for this client.</summary>
    public string Text(Phrase phrase, params ReadOnlySpan<string> values) => Words.Say(phrase, Client, values);

    /// <summary>Writes the client's message down.</summary>
    public void Hear(Activity activity)
    {
        heard = lines.Count;
        Write(activity, fromClient: true);
    }

    /// <summary>The client's message belongs to a run: it was an answer in it.</summary>
    public void Claim(RunId run)
    {
        Run = run;
        if (heard is { } index)
            lines[index] = lines[index] with { Run = run };
    }

    /// <summary>Writes a message of the bot's down, and owes it to the channel when that is one that is sent to.</summary>
    /// <returns>The message's id.</returns>
    public string Say(Activity activity)
    {
        var sequence = Write(activity, fromClient: false);
        if (Run is { } id && FindRun(id) is { } run && shown.Said(run, sequence, activity, RepeatsAnswers))
            kept.Add(id);

        if (Key.Channel != WebChat)
            outgoing.Add(new OutgoingMessage(sequence, Key.Channel, Now));

        return activity.Id!;
    }

    public Run? FindRun(RunId id) => open.Find(run => run.Id == id);

    public Assignment? FindAssignment(AssignmentId id) => opening.Assignments.FirstOrDefault(assignment => assignment.Id == id);

    /// <summary>A run begun or gone on with.</summary>
    public void Keep(Run run)
    {
        var index = open.FindIndex(other => other.Id == run.Id);
        shown.Changed(index < 0 ? null : open[index], run, heard is { } line ? lines[line].Sequence : null);
        if (index < 0)
            open.Add(run);
        else
            open[index] = run;

        kept.Add(run.Id);
    }

    /// <summary>A run that left nothing behind, or whose entry is stored.</summary>
    public void End(RunId run)
    {
        open.RemoveAll(other => other.Id == run);
        kept.Remove(run);
        if (opening.OpenRuns.Any(other => other.Id == run))
            ended.Add(run);
    }

    public void Store(Entry entry)
    {
        entries.Add(entry);
        LastEntry = entry;
        End(entry.Run);
    }

    /// <summary>Another choice about the newest entry.</summary>
    public void ShareLast(Sharing choice)
    {
        if (LastEntry is null)
            return;

        sharing.Add(new SharingChange(LastEntry.Id, choice));
        LastEntry = LastEntry with { Sharing = choice };
    }

    public void GiveConsent(string version) => consent = version;

    /// <summary>Whether the client has given this version of the consent, in this turn or before.</summary>
    public bool HasConsented(string version) => consent == version || Client.ConsentVersion == version;

    public TurnCommit ToCommit(ClientId client) => new()
    {
        Key = Key,
        Client = client,
        ExpectedRowVersion = opening.RowVersion,
        AckActivityId = heard is { } index ? IdOf(lines[index].Sequence) : Key.Id,
        Session = SessionJson.Write(Session),
        At = Now,
        Lines = lines,
        Outgoing = outgoing,
        WithdrawnLines = shown.Withdrawn,
        Runs = [.. open.Where(run => kept.Contains(run.Id)).Select(run => run with { Lines = shown.LinesOf(run) })],
        EndedRuns = [.. ended],
        Entries = entries,
        SharingChanges = sharing,
        ConsentGiven = consent,
    };

    private long Write(Activity activity, bool fromClient)
    {
        var sequence = opening.LastSequence + lines.Count + 1;
        activity.Id = IdOf(sequence);
        activity.Timestamp = Now;
        lines.Add(new TranscriptLine
        {
            Sequence = sequence,
            At = Now,
            FromClient = fromClient,
            Channel = Key.Channel,
            Run = Run,
            Activity = ActivityJson.Write(activity),
        });
        return sequence;
    }

    private string IdOf(long sequence) => string.Create(CultureInfo.InvariantCulture, $"{Key.Conversation}|{sequence:0000000}");

    /// <summary>Teams sends every text a second time as an attachment of type text/html; that is no file.</summary>
    private static bool Attached(Activity activity) =>
        activity.Attachments?.Any(attachment => attachment.ContentType is not null and not "text/html") ?? false;
}
