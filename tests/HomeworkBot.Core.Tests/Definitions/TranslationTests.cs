using HomeworkBot.Core.Definitions;
using HomeworkBot.Core.Steps;

namespace HomeworkBot.Core.Tests.Definitions;

public sealed class TranslationTests
{
    private const string Base =
        """
        id: sample
        title: Sample
        why: To try things.
        minutes: 5
        cautions: [Never in earnest.]
        sources: [A book.]
        small: [one]
        steps:
          - { id: one, ask: text, label: One, prompt: "Why, {{ client }}?" }
          - id: two
            ask: choice
            label: Two
            prompt: Two?
            options:
              - { id: good, label: Good one }
              - { id: bad, label: Bad one }
          - { id: three, ask: scale, label: Three, prompt: Three?, min: 0, max: 10, anchors: { 0: none of it, 10: all of it } }
        charts: [{ title: Threes, steps: [three] }]
        """;

    private const string Spanish =
        """
        title: Muestra
        why: Para probar.
        cautions: [Nunca en serio.]
        steps:
          one: { label: Uno, prompt: "Por qué, {{ client }}?" }
          two: { label: Dos, prompt: Dos?, options: { good: { label: Bueno }, bad: { label: Malo } } }
          three: { label: Tres, prompt: Tres?, anchors: { 0: nada, 10: todo } }
        charts: [{ title: Treses }]
        """;

    [Theory]
    [InlineData("es", "es", "Muestra")]
    [InlineData("es-MX", "es", "Muestra")]
    [InlineData("en-US", "en", "Sample")]
    [InlineData("fr", "en", "Sample")]
    [InlineData("homework", "en", "Sample")]
    [InlineData("../es", "en", "Sample")]
    public void A_locale_gets_its_languages_text_or_the_base_text(string locale, string language, string title)
    {
        var definition = Compile(Spanish, locale).Definition!;

        Assert.Equal((language, title), (definition.Locale, definition.Title));
    }

    [Fact]
    public void Everything_a_client_sees_is_translated_and_nothing_else()
    {
        var definition = Compile(Spanish, "es").Definition!;
        var steps = definition.Steps.ToList();

        Assert.Equal(["Nunca en serio."], definition.Cautions);
        Assert.Equal("Por qué, Sam?", steps[0].Ask(Sample.Scene()).Text);
        Assert.Equal([new("good", "Bueno"), new("bad", "Malo")], steps[1].Ask(Sample.Scene()).Options);
        Assert.Equal([new(0, "nada"), new(10, "todo")], steps[2].Ask(Sample.Scene()).Scale!.Anchors);
        Assert.Equal(new ChoiceAnswer("good"), Assert.IsType<Reading.Answered>(steps[1].Read(Sample.Scene("es"), Sample.Reply("bueno"))).Value);
        Assert.Equal("Treses", Assert.Single(definition.Charts).Title);
        Assert.Equal(["A book."], definition.Sources);
    }

    [Theory]
    [InlineData("title: Muestra\n", "", "1:1: 'title' is not translated here.")]
    [InlineData("  one: { label: Uno, prompt: \"Por qué, {{ client }}?\" }\n", "", "5:3: The step 'one' is not translated here.")]
    [InlineData("label: Dos, ", "", "6:8: 'label' is not translated here.")]
    [InlineData(", bad: { label: Malo }", "", "6:45: The option 'bad' is not translated here.")]
    [InlineData(", 10: todo", "", "7:49: The anchor at '10' is not translated here.")]
    public void What_is_missing_is_reported_and_falls_back(string good, string bad, string gap)
    {
        var compiled = All(Spanish.Replace(good, bad, StringComparison.Ordinal));

        Assert.Empty(compiled.Errors);
        Assert.NotNull(compiled.Definition);
        Assert.Equal("sample/es.yaml:" + gap, Assert.Single(compiled.Gaps).ToString());
        Assert.NotNull(Compile(Spanish.Replace(good, bad, StringComparison.Ordinal), "es").Definition);
    }

    [Theory]
    [InlineData("title: Muestra", "titulo: Muestra", "'titulo' is no text to translate here.")]
    [InlineData("title: Muestra", "title: Muestra\nminutes: 9", "'minutes' is no text to translate here.")]
    [InlineData("  one:", "  four: { label: Cuatro }\n  one:", "There is no step 'four' in the base language.")]
    [InlineData("bad: {", "worse: { label: Peor }, bad: {", "There is no option 'worse' in the base language.")]
    [InlineData("10: todo", "10: todo, 9: casi", "There is no anchor at '9' in the base language.")]
    [InlineData("{ label: Uno,", "{ hint: Piensa., label: Uno,", "'hint' translates nothing: the base language has none here.")]
    [InlineData("[Nunca en serio.]", "[Nunca., Jamás.]", "'cautions' has 1 lines in the base language and 2 here.")]
    [InlineData("{{ client }}", "{{ cliente }}", "There is no step 'cliente'.")]
    [InlineData("charts: [{ title: Treses }]", "charts: [{ title: A }, { title: B }]", "There are 1 charts in the base language; give each a title here, in the same order.")]
    public void What_fits_nothing_is_a_mistake_of_the_translation(string good, string bad, string message)
    {
        Assert.Contains(good, Spanish, StringComparison.Ordinal);
        var error = Assert.Single(All(Spanish.Replace(good, bad, StringComparison.Ordinal)).Errors);

        Assert.Equal(("sample/es.yaml", message), (error.File, error.Message));
    }

    [Fact]
    public void A_mistake_of_the_base_file_is_reported_once_however_many_translations_there_are()
    {
        var compiled = Sample.Compile(Base.Replace("minutes: 5", "minutes: x", StringComparison.Ordinal), ("es.yaml", Spanish), ("fr.yaml", Spanish));

        Assert.Single(compiled.Errors);
    }

    [Fact]
    public void A_file_that_is_no_translation_is_a_mistake() => Assert.Equal(
        "sample/notes.yaml:1:1: Only homework.yaml and translations like es.yaml or es-MX.yaml belong here.",
        Assert.Single(Sample.Compile(Base, ("notes.yaml", "a: b")).Errors).ToString());

    private static CompiledHomework All(string spanish) => Sample.Compile(Base, ("es.yaml", spanish));

    private static CompiledHomework Compile(string spanish, string locale) =>
        HomeworkCompiler.Compile(Sample.Source(Base, ("es.yaml", spanish)), new HomeworkVersion("v"), locale);
}
