using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Dialogs.Choices;

public class FindTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Breads = ["bread", "bread pudding", "pudding"];

    private static string Found(string utterance, IEnumerable<string> choices, FindChoicesOptions? options = null) =>
        Show(Find.FindChoices(utterance, [.. choices], options));

    private static string Show(List<ModelResult<FoundChoice>> found) =>
        string.Join(", ", found.Select(result => FormattableString.Invariant(
            $"{result.Resolution.Index} {result.Resolution.Value} {result.Start}-{result.End} '{result.Text}' {result.Resolution.Score}")));

    [Theory]
    [InlineData("red", "0 red 0-2 'red' 1")]
    [InlineData("RED", "0 red 0-2 'RED' 1")]
    [InlineData("the red one please.", "0 red 4-6 'red' 1")]
    [InlineData("the red and blue ones please.", "0 red 4-6 'red' 1, 2 blue 12-15 'blue' 1")]
    [InlineData("blue, then red, then blue", "2 blue 0-3 'blue' 1, 0 red 11-13 'red' 1")]
    [InlineData("reddish", "")]
    [InlineData("", "")]
    public void Values_are_found_as_whole_words_each_once(string utterance, string expected) => Assert.Equal(expected, Found(utterance, Colours));

    [Fact]
    public void Of_values_that_share_words_the_longest_wins() =>
        Assert.Equal("1 bread pudding 4-16 'bread pudding' 1, 0 bread 22-26 'bread' 1", Found("the bread pudding and bread please.", Breads));

    [Theory]
    [InlineData("second from last", "0 second last 0-15 'second from last' 0.6666667")]
    [InlineData("second a b last", "0 second last 0-14 'second a b last' 0.5")]
    [InlineData("second a b c last", "")]
    [InlineData("last second", "")]
    public void Words_between_cost_score_and_more_than_two_are_too_many(string utterance, string expected) =>
        Assert.Equal(expected, Found(utterance, ["second last"]));

    [Fact]
    public void The_distance_can_be_set() =>
        Assert.Equal("", Found("second from last", ["second last"], new FindChoicesOptions { MaxTokenDistance = 0 }));

    [Fact]
    public void Part_of_a_value_is_enough_only_when_asked_and_scores_nothing()
    {
        Assert.Equal("", Found("apple please", ["red apple", "green pear"]));
        Assert.Equal("0 red apple 0-4 'apple' 0", Found("apple please", ["red apple", "green pear"], new FindChoicesOptions { AllowPartialMatches = true }));
        Assert.Equal("1 option B 0-7 'option B' 1", Found("option B", ["option A", "option B", "option C"], new FindChoicesOptions { AllowPartialMatches = true }));
    }

    [Fact]
    public void Titles_and_synonyms_are_found_and_each_name_can_be_left_out()
    {
        Choice[] choices = [new("1") { Action = new CardAction(title: "The first thing"), Synonyms = ["alpha", "primary"] }];
        Assert.Equal("alpha", Find.FindChoices("alpha please", choices)[0].Resolution.Synonym);
        Assert.Equal("The first thing", Find.FindChoices("the first thing!", choices)[0].Resolution.Synonym);
        Assert.Empty(Find.FindChoices("the first thing!", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("1", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Equal("choice", Find.FindChoices("1", choices)[0].TypeName);
    }

    [Fact]
    public void The_tokenizer_can_be_ones_own()
    {
        TokenizerFunction letters = (text, _) => [.. text.Select((c, i) => new Token { Start = i, End = i, Text = $"{c}", Normalized = $"{c}" })];
        Assert.Equal("0 b 1-1 'b' 1", Found("abc", ["b"], new FindChoicesOptions { Tokenizer = letters }));
    }

    [Fact]
    public void Values_sharing_a_number_are_one()
    {
        var found = Find.FindValues("red crimson", [new SortedValue { Value = "red", Index = 5 }, new SortedValue { Value = "crimson", Index = 5 }]);
        Assert.Equal((5, "value"), (Assert.Single(found).Resolution.Index, found[0].TypeName));
    }

    [Fact]
    public void There_must_be_choices_to_look_for()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<Choice>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<string>)null!));
    }
}
