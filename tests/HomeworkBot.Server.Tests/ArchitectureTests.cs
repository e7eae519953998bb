using System.Xml.Linq;

namespace HomeworkBot.Server.Tests;

/// <summary>References are the architecture; the project files are where it is written down.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["HomeworkBot.Understanding"] = [],
        ["HomeworkBot.Core"] = ["HomeworkBot.Understanding"],
        ["BotFramework"] = ["HomeworkBot.Understanding"],
        ["HomeworkBot.Dialogs"] = ["BotFramework", "HomeworkBot.Core"],
        ["HomeworkBot.Channels"] = ["BotFramework", "HomeworkBot.Core"],
        ["HomeworkBot.Storage"] = ["BotFramework", "HomeworkBot.Core"],
        ["HomeworkBot.Portal"] = ["HomeworkBot.Storage"],
        ["HomeworkBot.Server"] = ["HomeworkBot.Channels", "HomeworkBot.Dialogs", "HomeworkBot.Portal", "HomeworkBot.Storage"],
    };

    [Fact]
    public void Every_room_refers_only_to_the_rooms_it_may()
    {
        var found = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), References);

        Assert.Equal(Allowed.Keys.Order(), found.Keys.Order());
        foreach (var (project, references) in found)
        {
            Assert.True(Allowed[project].Order().SequenceEqual(references.Order()), $"{project} refers to {string.Join(", ", references)}");
        }
    }

    private static string[] References(string projectFile) =>
        [.. XDocument.Load(projectFile).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))];
}
