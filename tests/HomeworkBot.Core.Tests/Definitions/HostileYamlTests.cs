using System.Text;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class HostileYamlTests
{
    public static TheoryData<string, string> Hostile() => new()
    {
        { "", "1:1: The file is empty." },
        { "# nothing\n", "1:1: The file is empty." },
        { "just words", "1:1: A homework file begins with names like 'id:' and 'title:'." },
        { "- a\n- b\n", "1:1: A homework file begins with names like 'id:' and 'title:'." },
        { "id: a\n\ttitle: b\n", "2:1: There is a tab here; YAML is indented with spaces." },
        { "id: a\nid: b\n", "2:1: 'id' is here twice; keep one." },
        { "id: &a b\ntitle: *a\n", "1:5: Anchors (&name) are not used in homework files; write the text out." },
        { "id: *a\n", "1:5: Aliases (*name) are not used in homework files; write the text out." },
        { "id: !!binary aGk=\n", "1:5: Tags (!name) are not used in homework files." },
        { "? [a]\n: b\n", "1:3: A name must be plain text." },
        { "id: a\n---\nid: b\n", "2:1: A file holds one document; remove the '---' and what follows." },
        { "id: a: b\n", "1:6: This is not YAML: While scanning a plain scalar value, found invalid mapping." },
        { "id: [a\n", "2:1: This is not YAML: While parsing a flow sequence, did not find expected ',' or ']'." },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_file_that_is_no_homework_is_refused_with_one_sentence(string text, string error) =>
        Assert.Equal("sample/homework.yaml:" + error, Assert.Single(Sample.Compile(text).Errors).ToString());

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_with_one_sentence() => Assert.Equal(
        "The file is larger than 256 KB; a homework is a few pages.",
        Assert.Single(Sample.Compile("id: " + new string('x', 10_000_000)).Errors).Message);

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    public void A_file_nested_ten_thousand_deep_is_refused_with_one_sentence(string opening)
    {
        var text = new StringBuilder("id: a\nsteps:\n  ").Insert(15, opening, 10_000).ToString();

        Assert.StartsWith("This is", Assert.Single(Sample.Compile(text).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_that_would_explode_are_refused_at_the_first()
    {
        var text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var letter = 'b'; letter < 'z'; letter++)
            text.Append(letter).Append(": &").Append(letter).Append(" [*").Append((char)(letter - 1)).Append(", *").Append((char)(letter - 1)).Append("]\n");

        Assert.Equal(1, Assert.Single(Sample.Compile(text.ToString()).Errors).Line);
    }
}
