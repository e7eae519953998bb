using System.Text.Json;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Serialization;
using HomeworkBot.Storage.Keys;
using HomeworkBot.Storage.Records;

namespace HomeworkBot.Storage.Turns;

/// <summary>A run as it rests: whole, as JSON.</summary>
internal static class RunSeal
{
    public static byte[] Seal(this ClientKey key, Run run) =>
        key.Seal(SealedKind.Run, run.Id.ToString(), JsonSerializer.SerializeToUtf8Bytes(run, CoreJson.Default.Run));

    public static Run Open(this ClientKey key, RunRow row) =>
        JsonSerializer.Deserialize(key.Open(SealedKind.Run, row.Id.ToString(), row.State), CoreJson.Default.Run)!;
}
