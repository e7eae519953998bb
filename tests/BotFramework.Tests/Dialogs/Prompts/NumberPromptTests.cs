using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class NumberPromptTests
{
    [Theory]
    [InlineData("42")]
    [InlineData("forty two")]
    [InlineData("about 42, I think")]
    [InlineData("$42")]
    [InlineData("42 years")]
    public async Task Digits_and_words_are_numbers(string answer) =>
        await Asking.Flow(new NumberPrompt<int>("p")).Test("hi", "Well?").Test(answer, "got 42").StartTestAsync();

    [Theory]
    [InlineData("3.5")]
    [InlineData("99999999999")]
    [InlineData("the first")]
    [InlineData("3.5 or 4")]
    public async Task What_an_integer_cannot_hold_is_not_understood(string answer) =>
        await Asking.Flow(new NumberPrompt<int>("p"), Asking.Question("Whole, please.")).Test("hi", "Well?").Test(answer, "Whole, please.").StartTestAsync();

    [Fact]
    public async Task Each_kind_of_number_comes_as_its_own()
    {
        await Type<int>("3", 3);
        await Type<long>("9007199254740993", 9007199254740993);
        await Type<float>("3.14", 3.14f);
        await Type<double>("3.14", 3.14);
        await Type<decimal>("0.1234567890123456789", 0.1234567890123456789m);
        await Type<int>("-7", -7);
        await Type<double>("half", 0.5);
    }

    [Theory]
    [InlineData(null, Culture.English, "3.14")]
    [InlineData(null, Culture.Spanish, "3,14")]
    [InlineData(null, Culture.Dutch, "3,14")]
    [InlineData(Culture.German, Culture.English, "3,14")]
    [InlineData("es-MX", null, "3,14")]
    public async Task The_decimal_sign_is_that_of_the_language(string? locale, string? defaultLocale, string answer) =>
        await Asking.Flow(new NumberPrompt<double>("p", defaultLocale: defaultLocale), before: turn => turn.Activity.Locale = locale)
            .Test("hi", "Well?").Test(answer, "got 3.14").StartTestAsync();

    [Fact]
    public void Other_kinds_of_number_are_not_supported()
    {
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("p"));
    }

    private static async Task Type<T>(string answer, T expected)
        where T : struct
    {
        object? got = null;
        await Asking.Flow(new NumberPrompt<T>("p"), Asking.Question(), result =>
        {
            got = result;
            return "it";
        }).Test("hi", "Well?").Test(answer, "got it").StartTestAsync();
        Assert.Equal(expected, got);
    }
}
