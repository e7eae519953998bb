using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Tests.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    private static string Found(string? utterance, FindChoicesOptions? options = null) => string.Join(", ",
        ChoiceRecognizers.RecognizeChoices(utterance, Colours, options).Select(result => $"{result.Resolution.Value} '{result.Text}' {result.Start}-{result.End}"));

    [Theory]
    [InlineData("the red one please.", "red 'red' 4-6")]
    [InlineData("the first one please.", "red 'first' 4-8")]
    [InlineData("the first and third one please.", "red 'first' 4-8, blue 'third' 14-18")]
    [InlineData("last", "blue 'last' 0-3")]
    [InlineData("next to last", "green 'next to last' 0-11")]
    [InlineData("1", "red '1' 0-0")]
    [InlineData("one", "red 'one' 0-2")]
    [InlineData("option one and 3.", "red 'one' 7-9, blue '3' 15-15")]
    [InlineData("2 or 3", "green '2' 0-0, blue '3' 5-5")]
    [InlineData("1.5", "")]
    [InlineData("0", "")]
    [InlineData("4", "")]
    [InlineData("the tenth", "")]
    [InlineData("none of them", "")]
    [InlineData(null, "")]
    public void By_name_or_else_by_place_or_else_by_number(string? utterance, string expected) => Assert.Equal(expected, Found(utterance));

    [Fact]
    public void A_name_keeps_numbers_and_places_from_counting() => Assert.Equal("green 'green' 10-14", Found("the first green 2"));

    [Fact]
    public void A_place_out_of_the_list_still_keeps_numbers_from_counting() => Assert.Equal("", Found("the ninth, or 2"));

    [Fact]
    public void Each_can_be_switched_off()
    {
        Assert.Equal("", Found("2", new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Equal("", Found("second", new FindChoicesOptions { RecognizeOrdinals = false }));
        Assert.Equal("green '2' 13-13", Found("the first or 2", new FindChoicesOptions { RecognizeOrdinals = false }));
    }

    [Fact]
    public void Places_are_read_in_the_language() =>
        Assert.Equal("green 'segundo' 3-9", Found("el segundo", new FindChoicesOptions { Locale = Culture.Spanish }));

    [Fact]
    public void There_must_be_a_list()
    {
        Assert.Throws<ArgumentNullException>(() => ChoiceRecognizers.RecognizeChoices("1", (IList<Choice>)null!));
        Assert.Throws<ArgumentNullException>(() => ChoiceRecognizers.RecognizeChoices("1", (IList<string>)null!));
    }
}
