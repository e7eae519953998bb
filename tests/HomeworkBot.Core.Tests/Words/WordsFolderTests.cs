using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Tests.Words;

public sealed class WordsFolderTests
{
    [Fact]
    public void A_mistake_in_the_words_is_found_with_those_of_the_homework()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var words = Directory.CreateDirectory(Path.Join(folder.FullName, "words"));
            File.WriteAllText(Path.Join(words.FullName, "en.yaml"), "verbs:\n  later: { words: [stop] }\n");

            var errors = HomeworkCheck.Run(folder.FullName);

            var stop = Assert.Single(errors, error => error.Message.StartsWith("'stop' belongs", StringComparison.Ordinal));
            Assert.Equal((Path.Join(folder.FullName, "words/en.yaml"), 2, 20), (stop.File, stop.Line, stop.Column));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
