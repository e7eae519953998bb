using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class DialogsFolderTests
{
    [Fact]
    public void Every_homework_of_the_repository_is_without_mistakes() =>
        Assert.Empty(HomeworkCheck.Run(RepositoryFolder.Dialogs).Select(error => error.ToString()));
}
