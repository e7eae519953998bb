using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Conversations;
using HomeworkBot.Storage.Database;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;
using HomeworkBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace HomeworkBot.Storage.Demo;

/// <summary>Puts made-up runs into a client's rows as if they had happened turn by turn.</summary>
internal sealed class DemoHistory(AppDbContext database, ClientRow client, ClientKey key)
{
    private const string Channel = "webchat";

    private readonly List<(RunId Run, DemoLine Line)> said = [];

    public void Add(DemoPlay play)
    {
        database.Runs.Add(new RunRow
        {
            Id = play.Run.Id,
            ClientId = client.Id,
            AssignmentId = play.Run.Assignment,
            Version = play.Run.Version.Value,
            StartedAt = play.Run.StartedAt,
            DueAt = play.Run.DueAt,
            EndedAt = play.Entry?.FinishedAt,
            State = key.Seal(play.Run),
        });
        if (play.Entry is { } entry)
        {
            database.Entries.Add(key.Seal(client.Id, entry));
        }

        said.AddRange(play.Lines.Select(line => (play.Run.Id, line)));
    }

    /// <summary>Writes what was said in all runs in the order it was said, numbered from the first line on.</summary>
    public void WriteLines()
    {
        foreach (var (run, line) in said.OrderBy(spoken => spoken.Line.At))
        {
            var sequence = ++client.Session.LastSequence;
            var activity = new Activity
            {
                Type = ActivityTypes.Message,
                Id = string.Create(CultureInfo.InvariantCulture, $"{client.ConversationId}|{sequence:0000000}"),
                Timestamp = line.At,
                ChannelId = Channel,
                Conversation = new ConversationAccount(id: client.ConversationId),
                From = new ChannelAccount(role: line.FromClient ? RoleTypes.User : RoleTypes.Bot),
                Text = line.Text,
            };
            database.TranscriptLines.Add(key.Seal(client.Id, new TranscriptLine
            {
                Sequence = sequence,
                At = line.At,
                FromClient = line.FromClient,
                Channel = Channel,
                Run = run,
                Activity = ProtocolJson.SerializeActivity(activity),
            }));
        }
    }
}
