using System.Globalization;
using HomeworkBot.Core;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;

namespace HomeworkBot.Storage.Conversations;

/// <summary>A transcript line as it rests.</summary>
internal static class LineSeal
{
    public static TranscriptLineRow Seal(this ClientKey key, ClientId client, TranscriptLine line) => new()
    {
        ClientId = client,
        Sequence = line.Sequence,
        At = line.At,
        FromClient = line.FromClient,
        Channel = line.Channel,
        RunId = line.Run,
        Activity = key.Seal(SealedKind.TranscriptLine, Name(line.Sequence), line.Activity.Span),
    };

    public static TranscriptLine Open(this ClientKey key, TranscriptLineRow row) => new()
    {
        Sequence = row.Sequence,
        At = row.At,
        FromClient = row.FromClient,
        Channel = row.Channel,
        Run = row.RunId,
        Activity = key.Open(SealedKind.TranscriptLine, Name(row.Sequence), row.Activity),
    };

    private static string Name(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
