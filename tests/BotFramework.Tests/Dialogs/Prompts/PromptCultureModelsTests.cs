using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class PromptCultureModelsTests
{
    [Theory]
    [InlineData("en-us", Culture.English)]
    [InlineData("en-US", Culture.English)]
    [InlineData("EN", Culture.English)]
    [InlineData("en-GB", Culture.English)]
    [InlineData("es-MX", Culture.Spanish)]
    [InlineData("zh-TW", Culture.Chinese)]
    [InlineData("custom-custom", "custom-custom")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Locales_map_to_the_nearest_supported_language(string? locale, string? expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale!));

    [Fact]
    public void Fourteen_languages_have_all_their_words()
    {
        var cultures = PromptCultureModels.GetSupportedCultures();
        Assert.Equal(14, cultures.Length);
        Assert.All(cultures, culture => Assert.All(
            [culture.Locale, culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage],
            word => Assert.False(string.IsNullOrWhiteSpace(word))));
    }
}
