using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Tests.Dialogs.Prompts;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", "True")]
    [InlineData("Yes please", "True")]
    [InlineData("sure", "True")]
    [InlineData("no", "False")]
    [InlineData("nope", "False")]
    [InlineData("1", "True")]
    [InlineData("2", "False")]
    [InlineData("the second", "False")]
    public async Task Yes_and_no_in_words_and_by_number(string answer, string expected) =>
        await Asking.Flow(new ConfirmPrompt("p")).Test("hi", "Well? (1) Yes or (2) No").Test(answer, "got " + expected).StartTestAsync();

    [Fact]
    public async Task Anything_else_is_asked_again() =>
        await Asking.Flow(new ConfirmPrompt("p"), Asking.Question("Yes or no?"))
            .Test("hi", "Well? (1) Yes or (2) No").Test("perhaps", "Yes or no? (1) Yes or (2) No").Test("3", "Yes or no? (1) Yes or (2) No").Test("no", "got False")
            .StartTestAsync();

    [Theory]
    [InlineData(Culture.Bulgarian, "(1) да или (2) Не", "да", "Не")]
    [InlineData(Culture.Chinese, "(1) 是的 要么 (2) 不", "是的", "不")]
    [InlineData(Culture.Dutch, "(1) Ja of (2) Nee", "Ja", "Nee")]
    [InlineData(Culture.French, "(1) Oui ou (2) Non", "oui", "non")]
    [InlineData(Culture.German, "(1) Ja oder (2) Nein", "Ja!", "Nein.")]
    [InlineData(Culture.Hindi, "(1) हां या (2) नहीं", "हां", "नहीं")]
    [InlineData(Culture.Italian, "(1) Si o (2) No", "Si", "No")]
    [InlineData(Culture.Japanese, "(1) はい または (2) いいえ", "はい", "いいえ")]
    [InlineData(Culture.Korean, "(1) 예 또는 (2) 아니", "예", "아니")]
    [InlineData(Culture.Portuguese, "(1) Sim ou (2) Não", "Sim", "Não")]
    [InlineData(Culture.Spanish, "(1) Sí o (2) No", "Sí", "No")]
    [InlineData("es-419", "(1) Sí o (2) No", "si", "no")]
    [InlineData(Culture.Swedish, "(1) Ja eller (2) Nej", "ja", "nej")]
    [InlineData(Culture.Turkish, "(1) Evet veya (2) Hayır", "evet", "hayır")]
    [InlineData("xx-xx", "(1) Yes or (2) No", "yes", "no")]
    public async Task In_each_language_from_the_activity_or_the_prompt(string locale, string choices, string yes, string no)
    {
        await Asking.Flow(new ConfirmPrompt("p", defaultLocale: locale), before: turn => turn.Activity.Locale = null)
            .Test("hi", "Well? " + choices).Test(yes, "got True").StartTestAsync();
        await Asking.Flow(new ConfirmPrompt("p"), before: turn => turn.Activity.Locale = locale.ToUpperInvariant())
            .Test("hi", "Well? " + choices).Test(no, "got False").StartTestAsync();
    }

    [Fact]
    public async Task The_two_can_have_names_of_their_own()
    {
        var prompt = new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("Absolutely"), new Choice("Never")) };
        await Asking.Flow(prompt).Test("hi", "Well? (1) Absolutely or (2) Never").Test("never", "got False").StartTestAsync();
        await Asking.Flow(prompt).Test("hi", "Well? (1) Absolutely or (2) Never").Test("absolutely", "got True").StartTestAsync();
    }

    [Fact]
    public async Task A_language_of_its_own_can_be_given()
    {
        var own = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["tlh-xx"] = (new Choice("HIja"), new Choice("ghobe"), new ChoiceFactoryOptions(", ", " joq ", ", joq ", true)),
            [Culture.English] = (new Choice("Yes"), new Choice("No"), new ChoiceFactoryOptions()),
        };
        await Asking.Flow(new ConfirmPrompt("p", own, defaultLocale: "tlh-xx"), before: turn => turn.Activity.Locale = null)
            .Test("hi", "Well? (1) HIja joq (2) ghobe").Test("hija", "got True").StartTestAsync();
    }

    [Fact]
    public async Task Unnumbered_numbers_mean_nothing() =>
        await Asking.Flow(new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } }, Asking.Question("Sorry?"))
            .Test("hi", "Well? Yes or No").Test("1", "Sorry? Yes or No").StartTestAsync();

    [Fact]
    public async Task The_language_of_the_answer_can_differ_from_that_of_the_question()
    {
        var options = Asking.Question();
        options.RecognizeLanguage = Culture.German;
        await Asking.Flow(new ConfirmPrompt("p"), options).Test("hi", "Well? (1) Yes or (2) No").Test("ja", "got True").StartTestAsync();
    }

    [Fact]
    public async Task The_options_style_counts()
    {
        var options = Asking.Question();
        options.Style = ListStyle.None;
        await Asking.Flow(new ConfirmPrompt("p"), options).Test("hi", "Well?").StartTestAsync();
    }
}
