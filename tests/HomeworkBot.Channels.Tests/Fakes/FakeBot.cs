using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Turns;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Channels.Tests.Fakes;

/// <summary>A bot that keeps its log in memory and answers as it is told to.</summary>
internal sealed class FakeBot(ConversationSignals signals, TimeProvider clock) : IInbox, IConversationLog
{
    private readonly Lock gate = new();
    private readonly Dictionary<InboundKey, string> acknowledged = [];
    private readonly Dictionary<ClientId, List<TranscriptLine>> logs = [];

    /// <summary>What came in, in order, without repeats.</summary>
    public List<(InboundKey Key, Activity Activity)> Received { get; } = [];

    /// <summary>What the bot says to an activity.</summary>
    public Func<Activity, IEnumerable<Activity>> Answer { get; set; } = static activity =>
        [new Activity(ActivityTypes.Message) { Text = activity.Type == ActivityTypes.Message ? $"You said: {activity.Text}" : "Hello" }];

    public Task<Receipt> ReceiveAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (acknowledged.TryGetValue(inbound.Key, out var seen))
                return Task.FromResult(new Receipt(seen, Repeated: true));

            var activity = ProtocolJson.DeserializeActivity(inbound.Activity.Span);
            var answers = Answer(activity).ToList();
            Received.Add((inbound.Key, ProtocolJson.DeserializeActivity(inbound.Activity.Span)));
            var id = $"{inbound.Key.Conversation}|{Log(inbound.Client).Count + 1:0000000}";
            if (activity.Type == ActivityTypes.Message)
                Append(inbound.Client, inbound.Key, activity, fromClient: true);
            foreach (var answer in answers)
                Append(inbound.Client, inbound.Key, answer, fromClient: false);
            acknowledged[inbound.Key] = id;
            signals.Raise(inbound.Client);
            return Task.FromResult(new Receipt(id, Repeated: false));
        }
    }

    /// <summary>Says something unasked, as another channel or a reminder would.</summary>
    public void Say(ClientId client, params string[] texts)
    {
        SayUnheard(client, texts);
        signals.Raise(client);
    }

    /// <summary>Says something whose signal is lost.</summary>
    public void SayUnheard(ClientId client, params string[] texts)
    {
        lock (gate)
        {
            foreach (var text in texts)
                Append(client, new InboundKey("sms", "elsewhere", ""), new Activity(ActivityTypes.Message) { Text = text }, fromClient: false);
        }
    }

    public Task<IReadOnlyList<TranscriptLine>> ReadAsync(ClientId client, long after, int limit, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<TranscriptLine>>([.. Log(client).Where(line => line.Sequence > after).Take(limit)]);
    }

    public Task<long> LatestAsync(ClientId client, CancellationToken cancellationToken)
    {
        lock (gate)
            return Task.FromResult<long>(Log(client).Count);
    }

    private List<TranscriptLine> Log(ClientId client) => logs.TryGetValue(client, out var log) ? log : logs[client] = [];

    private void Append(ClientId client, InboundKey key, Activity activity, bool fromClient)
    {
        var log = Log(client);
        activity.Id = $"{key.Conversation}|{log.Count + 1:0000000}";
        log.Add(new TranscriptLine
        {
            Sequence = log.Count + 1,
            At = clock.GetUtcNow(),
            FromClient = fromClient,
            Channel = key.Channel,
            Activity = ProtocolJson.SerializeActivity(activity),
        });
    }
}
