using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkBot.Core.Definitions;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class HomeworkSchemaTests
{
    private static readonly string File = Path.Combine(RepositoryFolder.Dialogs, "homework.schema.json");

    /// <summary>With HOMEWORKBOT_WRITE_SCHEMA=1 the file is written anew; so it is after a change of kinds or settings.</summary>
    [Fact]
    public async Task The_schema_file_is_what_the_code_reads()
    {
        if (Environment.GetEnvironmentVariable("HOMEWORKBOT_WRITE_SCHEMA") == "1")
            await System.IO.File.WriteAllTextAsync(File, HomeworkSchema.Text(), TestContext.Current.CancellationToken);

        Assert.True(
            HomeworkSchema.Text() == await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken),
            "dialogs/homework.schema.json is stale; run these tests once with HOMEWORKBOT_WRITE_SCHEMA=1.");
    }

    [Fact]
    public async Task Every_homework_of_the_repository_fits_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(HomeworkSchema.Text(), TestContext.Current.CancellationToken);
        var homeworks = HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks;

        Assert.NotEmpty(homeworks);
        foreach (var homework in homeworks)
            Assert.Empty(schema.Validate(Json(homework.Source.Files["homework.yaml"])));
    }

    [Theory]
    [InlineData("title:", "titel:")]
    [InlineData("ask: text", "ask: txt")]
    [InlineData("    max: 100\n", "")]
    [InlineData("minutes: 15", "minutes: soon")]
    [InlineData("id: situation", "id: The Situation")]
    [InlineData("optional: true", "optional: perhaps")]
    public async Task A_file_of_another_shape_does_not_fit(string good, string bad)
    {
        var schema = await JsonSchema.FromJsonAsync(HomeworkSchema.Text(), TestContext.Current.CancellationToken);
        var text = HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks.Single(homework => homework.Source.Id == "thought-record").Source.Files["homework.yaml"];

        Assert.Contains(good, text, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(Json(text.Replace(good, bad, StringComparison.Ordinal))));
    }

    /// <summary>YAML as an editor's language server sees it: numbers and truth values where they are unquoted.</summary>
    private static string Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents[0].RootNode)!.ToJsonString();
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Node(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain when long.TryParse(plain.Value, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
