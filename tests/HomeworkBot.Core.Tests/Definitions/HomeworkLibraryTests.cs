using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class HomeworkLibraryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("homework").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_homework_with_mistakes_does_not_stop_the_others()
    {
        Write("good/homework.yaml", Homework("good"));
        Write("bad/homework.yaml", Homework("bad").Replace("minutes: 5", "minutes: x", StringComparison.Ordinal));

        var library = HomeworkLibrary.Load(folder);

        Assert.Equal("good", Assert.Single(library.Homeworks).Definition.Id);
        Assert.Equal("bad/homework.yaml:4:10: 'minutes' is a whole number from 1 to 240.", Assert.Single(library.Errors).ToString());
    }

    [Fact]
    public void The_check_shows_every_mistake_of_every_file_in_order_with_its_path()
    {
        Write("b/homework.yaml", Homework("b").Replace("minutes: 5", "minutes: x", StringComparison.Ordinal));
        Write("b/es.yaml", "titulo: B\n");
        Write("a/homework.yaml", Homework("a").Replace("ask: text", "ask: txt", StringComparison.Ordinal));
        Write("c/homework.yml", Homework("c"));
        Write("d/notes.md", "nothing here yet");
        Write("safety/en.yaml", "not: homework");
        Write(".hidden/homework.yaml", "not: homework");

        var errors = HomeworkCheck.Run(folder);

        Assert.Equal(
            ["a/homework.yaml:8", "b/es.yaml:1", "b/es.yaml:1", "b/es.yaml:1", "b/es.yaml:1", "b/es.yaml:1", "b/homework.yaml:4", "c/homework.yml:1", "d/homework.yaml:1"],
            errors.Select(error => $"{Path.GetRelativePath(folder, error.File)}:{error.Line}"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_mistake()
    {
        var missing = Path.Combine(folder, "missing");

        Assert.Equal(missing + ":1:1: There is no such folder.", Assert.Single(HomeworkCheck.Run(missing)).ToString());
    }

    [Fact]
    public void A_file_that_is_not_text_is_one_mistake()
    {
        Directory.CreateDirectory(Path.Combine(folder, "a"));
        File.WriteAllBytes(Path.Combine(folder, "a", "homework.yaml"), [0xC3, 0x28, 0xFF]);

        Assert.Equal("The file is not UTF-8 text.", Assert.Single(HomeworkLibrary.Load(folder).Errors).Message);
    }

    [Fact]
    public void The_same_text_has_the_same_version_whatever_the_line_ends_and_marks()
    {
        Write("a/homework.yaml", Homework("a"));
        var first = Version();
        Write("a/homework.yaml", "\uFEFF" + Homework("a").Replace("\n", "\r\n", StringComparison.Ordinal));
        var second = Version();
        Write("a/homework.yaml", Homework("a") + "\n");
        var third = Version();

        Assert.Equal(64, first.Value.Length);
        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
    }

    [Fact]
    public void Text_that_moves_from_a_name_into_a_file_is_another_version() =>
        Assert.NotEqual(Version("es.yaml", "a: b"), Version("es.yamla", ": b"));

    private static string Homework(string id) => Sample.Head.Replace("id: sample", "id: " + id, StringComparison.Ordinal) + "- { id: one, ask: text, label: One, prompt: One? }\n";

    private static HomeworkVersion Version(string file, string text) =>
        HomeworkVersions.Of(new HomeworkSource { Id = "sample", Files = new Dictionary<string, string> { [file] = text } });

    private HomeworkVersion Version() => Assert.Single(HomeworkLibrary.Load(folder).Homeworks).Definition.Version;

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
