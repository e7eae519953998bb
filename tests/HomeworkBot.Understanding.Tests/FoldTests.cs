namespace HomeworkBot.Understanding.Tests;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Mañana", "manana")]
    [InlineData("man\u0303ana", "manana")]
    [InlineData("ÁÉÍÓÚÜÑ", "aeiouun")]
    [InlineData("Łódź straße œuvre", "lodz strasse oeuvre")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("don’t DON'T dont", "dont dont dont")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("“hi” «hi»", "\"hi\" \"hi\"")]
    [InlineData("６０％　ＯＫ", "60% ok")]
    [InlineData("a–b—c−d", "a-b-c-d")]
    [InlineData("٣٫٥", "3.5")]
    [InlineData("a\u200Bb\u00ADc\uFEFFd\u202Ee", "abcde")]
    [InlineData("a\tb\r\nc\u00A0d", "a b  c d")]
    [InlineData("3º 2ª", "3o 2a")]
    [InlineData("👍🏽 1️⃣", "👍🏽 1")]
    [InlineData("हाँ", "हाँ")]
    public void Ways_to_type_a_word_become_one(string typed, string folded) => Assert.Equal(folded, Fold.Text(typed));

    [Fact]
    public void A_text_with_nothing_to_fold_is_the_same_string()
    {
        const string Text = "already plain";

        Assert.Same(Text, Fold.Text(Text));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_kept() => Assert.Equal("a\uD83D b", Fold.Text("A\uD83D B"));

    [Theory]
    [InlineData("plain", 3, 3)]
    [InlineData("don't go", 5, 6)]
    [InlineData("straße x", 7, 6)]
    [InlineData("man\u0303ana", 3, 4)]
    [InlineData("don't", 4, 5)]
    [InlineData("ab\u200B", 2, 3)]
    public void The_way_back_leads_to_the_original_place(string typed, int folded, int original) =>
        Assert.Equal(original, Fold.Mapped(typed).ToOriginal(folded));

    [Fact]
    public void There_is_no_way_back_from_outside_the_text() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fold.Mapped("abc").ToOriginal(4));

    [Theory]
    [InlineData(null, Language.English)]
    [InlineData("", Language.English)]
    [InlineData("en-US", Language.English)]
    [InlineData("es", Language.Spanish)]
    [InlineData("ES-mx", Language.Spanish)]
    [InlineData("es_419", Language.Spanish)]
    [InlineData("est", Language.English)]
    [InlineData("fr-FR", Language.English)]
    public void A_locale_has_its_language_or_english(string? locale, Language language) =>
        Assert.Equal(language, Languages.FromLocale(locale));
}
