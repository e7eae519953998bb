using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Tests.Dialogs.Choices;

public class TokenizerTests
{
    private static string Words(string? text) =>
        string.Join('|', Tokenizer.DefaultTokenizer(text!).Select(token => $"{token.Text}@{token.Start}-{token.End}"));

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("food", "food@0-3")]
    [InlineData("how-are you?", "how@0-2|are@4-6|you@8-10")]
    [InlineData("  The fox? ", "The@2-4|fox@6-8")]
    [InlineData("food 💥👍😀", "food@0-3|💥@5-6|👍@7-8|😀@9-10")]
    [InlineData("a💥b", "a@0-0|💥@1-2|b@3-3")]
    [InlineData("¡Sí, año!", "Sí@1-2|año@5-7")]
    [InlineData("日本 語", "日本@0-1|語@3-3")]
    [InlineData("r2d2", "r2d2@0-3")]
    public void Spaces_and_punctuation_break_and_emoji_stand_alone(string? text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void Words_are_compared_in_lower_case() => Assert.Equal("fox", Tokenizer.DefaultTokenizer("FOX")[0].Normalized);
}
