using System.Text;
using System.Text.Json;
using HomeworkBot.Core;
using HomeworkBot.Core.Conversations;
using HomeworkBot.Core.Runs;
using HomeworkBot.Core.Turns;
using HomeworkBot.Storage.Records;
using HomeworkBot.Storage.Tests.Turns;

namespace HomeworkBot.Storage.Tests;

/// <summary>Words planted as everything a client can say are nowhere on the disk, and a leak would be seen.</summary>
public sealed class CanaryTests
{
    private const string Name = "Zephyrine-Quillfeather";
    private const string Goal = "unspool-the-marzipan-kettle";
    private const string Answer = "crocheted-thunder-umbrella";
    private const string Unfinished = "half-told-pelican-ledger";
    private const string Spoken = "say \"velvet turnip\" & wait é";
    private const string State = "dialog-state-gherkin-lantern";
    private const string FileName = "my-secret-walrus.png";
    private const string FileContent = "drawn-with-a-biscuit-compass";
    private const string Address = "+15550100777";
    private const string AckId = "acknowledged-plum-torpedo";

    private static readonly string[] Words = [Name, Goal, Answer, Unfinished, Spoken, State, FileName, FileContent, Address, AckId];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_word_of_a_client_rests_in_the_open()
    {
        await using var storage = await StorageFolder.StartAsync();
        await SayEverythingAsync(storage);

        Assert.Contains(Directory.GetFiles(storage.Data), file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.Empty(await LeakSearch.FindAsync(storage.Data, Words, Cancel));
    }

    [Fact]
    public async Task A_word_leaked_into_a_clear_column_is_found()
    {
        await using var storage = await StorageFolder.StartAsync();
        await using var database = await storage.OpenDatabaseAsync();
        database.Practices.Add(new PracticeRow { Id = new PracticeId(Guid.CreateVersion7(storage.Time.GetUtcNow())), Name = Answer, CreatedAt = storage.Time.GetUtcNow() });
        await database.SaveChangesAsync(Cancel);

        Assert.Contains($"homeworkbot.db-wal: plain of {Answer}", await LeakSearch.FindAsync(storage.Data, Words, Cancel));
    }

    [Theory]
    [MemberData(nameof(AllWords))]
    public async Task A_leaked_word_is_found_in_every_form_it_may_take(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        byte[][] leaks =
        [
            bytes,
            Encoding.Unicode.GetBytes(word),
            Encoding.BigEndianUnicode.GetBytes(word),
            Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes)),
            Encoding.ASCII.GetBytes(Convert.ToBase64String([7, .. bytes, 9])),
            Encoding.ASCII.GetBytes(Convert.ToBase64String([7, 8, .. bytes])),
            JsonSerializer.SerializeToUtf8Bytes(word),
            Encoding.ASCII.GetBytes(string.Concat(word.Select(letter => $"\\u{(int)letter:x4}"))),
            Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)),
        ];
        var folder = Directory.CreateTempSubdirectory("homeworkbot-leak-");
        try
        {
            foreach (var leak in leaks)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "leak"), [1, .. leak, 2], Cancel);
                Assert.NotEmpty(await LeakSearch.FindAsync(folder.FullName, [word], Cancel));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static TheoryData<string> AllWords() => [.. Words];

    internal static async Task SayEverythingAsync(StorageFolder storage)
    {
        var client = await storage.AddClientAsync(name: Name);
        var assignment = await storage.AssignAsync(client, goal: Goal);
        var turns = storage.Get<ITurnStore>();
        var file = await storage.Get<IAttachmentStore>().SaveAsync(
            client,
            new AttachmentContent(new ClientText(FileName), "image/png", Encoding.UTF8.GetBytes(FileContent)),
            Cancel);
        Assert.Equal(FileName, (await storage.Get<IAttachmentStore>().FindAsync(client, file, Cancel))!.Name.Value);

        var run = Given.Run(assignment, Given.Said("situation", Answer));
        var open = Given.Run(assignment, Given.Said("situation", Unfinished)) with { Partial = Given.Said("thoughts", Unfinished) };
        var key = new InboundKey("sms", Address, "m1");
        var opening = (await turns.OpenAsync(key, client, Cancel))!;
        var commit = Given.Commit(client, opening) with
        {
            Key = key,
            AckActivityId = AckId,
            Session = Given.Utf8($"{{\"state\":\"{State}\"}}"),
            Lines = [new TranscriptLine { Sequence = 1, At = Given.At, FromClient = true, Channel = "sms", Run = run.Id, Activity = Given.Utf8(JsonSerializer.Serialize(Spoken)) }],
            Outgoing = [new OutgoingMessage(1, "sms", Given.At)],
            Runs = [run, open],
            EndedRuns = [run.Id],
            Entries = [Given.Entry(run, Sharing.Shared)],
        };
        Assert.Equal(CommitResult.Committed, await turns.CommitAsync(commit, Cancel));
        Assert.Equal(AckId, (await turns.OpenAsync(key, client, Cancel))!.SeenAs);
        Assert.Equal(CommitResult.Duplicate, await turns.CommitAsync(commit, Cancel));
        Assert.Equal(CommitResult.Conflict, await turns.CommitAsync(commit with { Key = key with { Id = "m2" } }, Cancel));
    }
}
