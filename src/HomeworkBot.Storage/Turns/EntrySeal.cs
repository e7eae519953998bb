using System.Text.Json;
using HomeworkBot.Core;
using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Serialization;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;

namespace HomeworkBot.Storage.Turns;

/// <summary>An entry as it rests.</summary>
internal static class EntrySeal
{
    public static EntryRow Seal(this ClientKey key, ClientId client, Entry entry) => new()
    {
        Id = entry.Id,
        ClientId = client,
        RunId = entry.Run,
        AssignmentId = entry.Assignment,
        Version = entry.Version.Value,
        Outcome = entry.Outcome,
        Sharing = entry.Sharing,
        StartedAt = entry.StartedAt,
        FinishedAt = entry.FinishedAt,
        Steps = key.Seal(SealedKind.EntrySteps, entry.Id.ToString(), JsonSerializer.SerializeToUtf8Bytes(entry.Steps, CoreJson.Default.IReadOnlyListRunStep)),
    };

    public static Entry Open(this ClientKey key, EntryRow row) => new()
    {
        Id = row.Id,
        Run = row.RunId,
        Assignment = row.AssignmentId,
        Version = new HomeworkVersion(row.Version),
        Outcome = row.Outcome,
        Sharing = row.Sharing,
        StartedAt = row.StartedAt,
        FinishedAt = row.FinishedAt,
        Steps = JsonSerializer.Deserialize(key.Open(SealedKind.EntrySteps, row.Id.ToString(), row.Steps), CoreJson.Default.IReadOnlyListRunStep)!,
    };
}
