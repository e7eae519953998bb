using FsCheck;
using FsCheck.Fluent;
using HomeworkBot.Core.Definitions;

namespace HomeworkBot.Core.Tests.Definitions;

/// <summary>The repository's own homework with random damage: there are errors with a place inside the file, or it compiles.</summary>
public sealed class RandomFileTests
{
    private static readonly string[] Damage =
        ["", "\n", "  ", "- ", ":", "{", "}", "[", "]", "'", "\"", "|", ">", "&a", "*a", "!x", "#", "{{", "}}", "{{ if ", "{{ end }}", " and ", " >= ", "none", "99999999999999", "-1", "\t", "\0", "\uD800", "when: ", "id: "];

    [Fact]
    public void A_damaged_file_never_throws_and_every_error_has_a_place()
    {
        var texts = HomeworkLibrary.Load(RepositoryFolder.Dialogs).Homeworks.Select(homework => homework.Source.Files["homework.yaml"]).ToList();
        var damaged =
            from text in Gen.Elements(texts.ToArray())
            from start in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, 30)
            from piece in Gen.Elements(Damage)
            select string.Concat(text.AsSpan(0, start), piece, text.AsSpan(Math.Min(text.Length, start + length)));

        Prop.ForAll(damaged.ToArbitrary(), text =>
        {
            var compiled = Sample.Compile(text);
            var lines = text.Count(character => character == '\n') + 1;

            Assert.Equal(compiled.Errors.Count == 0, compiled.Definition is not null);
            Assert.All(compiled.Errors, error => Assert.InRange(error.Line, 1, lines + 1));
            Assert.All(compiled.Errors, error => Assert.True(error.Column >= 1 && error.Message.EndsWith('.'), error.ToString()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
