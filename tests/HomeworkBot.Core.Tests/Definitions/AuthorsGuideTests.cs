using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Tests.Definitions;

/// <summary>What <c>dialogs/README.md</c> teaches is true.</summary>
public sealed class AuthorsGuideTests
{
    private static readonly string[] Blocks =
        [.. File.ReadAllText(Path.Combine(RepositoryFolder.Dialogs, "README.md")).Split("```yaml\n").Skip(1).Select(block => block.Split("```")[0])];

    [Fact]
    public void The_example_homework_and_its_translation_have_no_mistakes()
    {
        var source = new HomeworkSource
        {
            Id = "worry-time",
            Files = new Dictionary<string, string> { ["homework.yaml"] = Blocks[0], ["es.yaml"] = Blocks[1] },
        };

        Assert.Empty(HomeworkCompiler.CompileAll(source, HomeworkVersions.Of(source)).Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Every_kind_of_step_is_in_the_guide()
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryFolder.Dialogs, "README.md"));

        foreach (var kind in new[] { "say", "text", "scale", "ratings", "choice", "yes-no", "when" })
            Assert.Contains($"| `{kind}` |", guide, StringComparison.Ordinal);
    }
}
