using HomeworkBot.Core.Words;

namespace HomeworkBot.Core.Tests.Words;

public sealed class WordsFileTests
{
    private static readonly string English = File.ReadAllText(Path.Join(RepositoryFolder.Dialogs, "words", "en.yaml"));

    public static TheoryData<string> Languages() =>
        [.. Directory.EnumerateFiles(Path.Join(RepositoryFolder.Dialogs, "words"), "*.yaml").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_word(string file)
    {
        var text = File.ReadAllText(Path.Join(RepositoryFolder.Dialogs, "words", file));

        Assert.Empty(WordsFile.Read(file, text).Errors);
    }

    [Theory]
    [InlineData("  hello: \"Hi {{ name }}.\"\n", "", "The sentence 'hello' is missing.")]
    [InlineData("  hello: \"Hi", "  good-day: \"Hi", "There is no sentence 'good-day'.")]
    [InlineData("Hi {{ name }}.\"", "Hi {{ nmae }}.\"", "'hello' knows nothing of 'nmae'.")]
    [InlineData("Go on: {{ title }}", "Go on", "'menu-go-on' does not say {{ title }}.")]
    [InlineData("Hi {{ name }}.\"", "Hi {{ name.\"", "A {{ is not closed.")]
    [InlineData("OK, we leave that one.", "OK, we leave that one\u2026", "'\u2026' is not a character of a plain text message; it would make messages twice as dear.")]
    [InlineData("words: [later,", "words: [stop,", "'stop' belongs to telephone carriers and cannot be a word of the bot's.")]
    [InlineData("words: [later,", "words: [skip,", "'skip' is here twice.")]
    [InlineData("  later:\n    words:", "  later:\n    word:", "The verb 'later' has no words.")]
    [InlineData("  later:\n    words:", "  latter:\n    words:", "There is no verb 'latter'.")]
    [InlineData("replies:\n", "answers:\n", "The part 'replies:' is missing.")]
    [InlineData("  general: { emergency:", "  GB: { emergency:", "The help lines for 'general' are missing: what a client of any other country is told.")]
    public void A_mistake_is_found(string from, string to, string message)
    {
        Assert.Contains(from, English, StringComparison.Ordinal);

        var (book, errors) = WordsFile.Read("words/en.yaml", English.Replace(from, to, StringComparison.Ordinal));

        Assert.Null(book);
        var error = Assert.Single(errors, error => error.Message == message);
        Assert.Equal("words/en.yaml", error.File);
        Assert.True(error.Line > 1);
    }

    [Fact]
    public void All_mistakes_are_found_at_once()
    {
        var text = English.Replace("Hi {{ name }}.\"", "Hi {{ nmae }}.\"", StringComparison.Ordinal).Replace("words: [later,", "words: [quit,", StringComparison.Ordinal);

        Assert.Equal(2, WordsFile.Read("en.yaml", text).Errors.Count);
    }
}
