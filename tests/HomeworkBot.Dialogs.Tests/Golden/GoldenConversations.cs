using HomeworkBot.Dialogs.Tests.Talking;

namespace HomeworkBot.Dialogs.Tests.Golden;

public sealed class GoldenConversations
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.Conversations, "*.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Conversations, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_bot_talks_as_it_was_written_down(string file) => GoldenPlay.PlayAsync(file);

    [Fact]
    public async Task A_changed_word_is_noticed()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var text = await File.ReadAllTextAsync(Path.Join(Repository.Conversations, "anywhere/menu.txt"), TestContext.Current.CancellationToken);
            var changed = Path.Join(folder.FullName, "menu.txt");
            await File.WriteAllTextAsync(changed, text.Replace("Hi Sam.", "Hello Sam.", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var failure = await Assert.ThrowsAnyAsync<Exception>(() => GoldenPlay.PlayAsync(Path.GetRelativePath(Repository.Conversations, changed)));
            Assert.Contains("actual:   Hi Sam.", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
