using HomeworkBot.Core.Definitions;
using Moq;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class HomeworksTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("homework").FullName;
    private readonly Dictionary<HomeworkVersion, HomeworkSource> published = [];
    private readonly Mock<IDefinitionStore> store = new();
    private readonly Homeworks homeworks;

    public HomeworksTests()
    {
        store.Setup(one => one.PublishAsync(It.IsAny<HomeworkVersion>(), It.IsAny<HomeworkSource>(), It.IsAny<CancellationToken>()))
            .Callback<HomeworkVersion, HomeworkSource, CancellationToken>((version, source, _) => published[version] = source)
            .Returns(Task.CompletedTask);
        store.Setup(one => one.FindAsync(It.IsAny<HomeworkVersion>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((HomeworkVersion version, CancellationToken _) => published.GetValueOrDefault(version));
        homeworks = new Homeworks(store.Object);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_is_there_before_it_is_published()
    {
        Assert.Null(homeworks.Current("sample", "en"));
        Assert.Null(await homeworks.FindAsync(new HomeworkVersion("none"), "en", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_run_finds_the_version_it_began_with_after_the_file_changed()
    {
        await PublishAsync("Old title");
        var begun = homeworks.Current("sample", "en")!.Version;
        await PublishAsync("New title");

        var restarted = new Homeworks(store.Object);

        Assert.Equal("New title", homeworks.Current("sample", "en")!.Title);
        Assert.Equal("Old title", (await homeworks.FindAsync(begun, "en", TestContext.Current.CancellationToken))!.Title);
        Assert.Equal("Old title", (await restarted.FindAsync(begun, "en", TestContext.Current.CancellationToken))!.Title);
    }

    [Fact]
    public async Task A_broken_file_leaves_the_last_good_version_in_place()
    {
        await PublishAsync("Old title");
        await PublishAsync("{{ broken", broken: true);

        Assert.Equal("Old title", homeworks.Current("sample", "en")!.Title);
    }

    [Fact]
    public async Task A_version_is_compiled_once_while_it_is_used()
    {
        await PublishAsync("Title");
        var version = homeworks.Current("sample", "en")!.Version;

        var first = await homeworks.FindAsync(version, "en", TestContext.Current.CancellationToken);
        var second = await homeworks.FindAsync(version, "en", TestContext.Current.CancellationToken);

        Assert.Same(first, second);
        store.Verify(one => one.FindAsync(It.IsAny<HomeworkVersion>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task The_cache_keeps_what_was_used_last_and_no_more_than_it_may()
    {
        await PublishAsync("Title");
        var current = homeworks.Current("sample", "en")!;

        for (var i = 0; i < 300; i++)
        {
            homeworks.Current("sample", "x" + i);
            Assert.Same(current, homeworks.Current("sample", "en"));
        }

        var first = await homeworks.FindAsync(current.Version, "x0", TestContext.Current.CancellationToken);
        Assert.NotNull(first);
        store.Verify(one => one.FindAsync(current.Version, It.IsAny<CancellationToken>()), Times.Once);
    }

    private Task PublishAsync(string title, bool broken = false)
    {
        Directory.CreateDirectory(Path.Combine(folder, "sample"));
        var text = Sample.Head.Replace("title: Sample", "title: \"" + title + "\"", StringComparison.Ordinal)
            + "- { id: one, ask: text, label: One, prompt: One? }\n"
            + (broken ? "- nonsense\n" : string.Empty);
        File.WriteAllText(Path.Combine(folder, "sample", "homework.yaml"), text);
        return homeworks.PublishAsync(HomeworkLibrary.Load(folder), TestContext.Current.CancellationToken);
    }
}
