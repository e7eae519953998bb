using System.Text;
using HomeworkBot.Core;
using HomeworkBot.Core.Clients;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Steps;
using HomeworkBot.Core.Turns;

namespace HomeworkBot.Storage.Tests.Turns;

/// <summary>Turns as the bot would commit them.</summary>
internal static class Given
{
    public static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly HomeworkVersion Version = new(new string('a', 64));

    public static InboundKey Key(string id = "m1") => new("webchat", "conversation", id);

    public static ReadOnlyMemory<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte>? bytes) => Encoding.UTF8.GetString(bytes!.Value.Span);

    public static TurnCommit Commit(ClientId client, TurnOpening opening, string id = "m1") => new()
    {
        Key = Key(id),
        Client = client,
        ExpectedRowVersion = opening.RowVersion,
        AckActivityId = $"conversation|{opening.LastSequence + 1:0000000}",
        Session = Utf8($$"""{"after":"{{id}}"}"""),
        At = At,
        Lines = [Line(opening.LastSequence + 1, true, "hello from " + id), Line(opening.LastSequence + 2, false, "hello back to " + id)],
    };

    public static TranscriptLine Line(long sequence, bool fromClient, string text, RunId? run = null) => new()
    {
        Sequence = sequence,
        At = At.AddSeconds(sequence),
        FromClient = fromClient,
        Channel = "webchat",
        Run = run,
        Activity = Utf8($$"""{"type":"message","id":"conversation|{{sequence:0000000}}","text":"{{text}}"}"""),
    };

    public static Run Run(Assignment assignment, params RunStep[] steps) => new()
    {
        Id = new RunId(Guid.CreateVersion7(At)),
        Assignment = assignment.Id,
        Version = Version,
        Stage = "record",
        StartedAt = At,
        Steps = steps,
    };

    public static Entry Entry(Run run, Sharing sharing = Sharing.Private) => new()
    {
        Id = new EntryId(Guid.CreateVersion7(At)),
        Run = run.Id,
        Assignment = run.Assignment,
        Version = run.Version,
        Outcome = Outcome.Completed,
        Sharing = sharing,
        StartedAt = run.StartedAt,
        FinishedAt = At.AddMinutes(10),
        Steps = run.Steps,
    };

    public static RunStep Said(string step, string words) => new(step, new TextAnswer(new ClientText(words)), At);
}
