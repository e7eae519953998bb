namespace HomeworkBot.Understanding.Tests;

public sealed class NearTests
{
    private static readonly string[] Exercises = ["Breathing", "Body scan", "Sounds", "Walking", "Long walk", "Café"];

    [Theory]
    [InlineData("breathing", 0)]
    [InlineData("BREATHING!", 0)]
    [InlineData("breathng", 0)]
    [InlineData("braething", 0)]
    [InlineData("breathingg", 0)]
    [InlineData("breethimg", null)]
    [InlineData("the breathing one", 0)]
    [InlineData("body scan", 1)]
    [InlineData("bodyscan", null)]
    [InlineData("boddy scan please", 1)]
    [InlineData("scan", 1)]
    [InlineData("sound", 2)]
    [InlineData("osunds", 2)]
    [InlineData("hounds", null)]
    [InlineData("a long walk", 4)]
    [InlineData("cafe", 5)]
    [InlineData("breathing or walking", null)]
    [InlineData("none of them", null)]
    [InlineData("", null)]
    public void The_one_meant_is_found(string reply, int? index) => Assert.Equal(index, Near.Best(reply, Exercises));

    [Fact]
    public void Short_words_must_be_right() => Assert.Null(Near.Best("sat", ["sad", "mad"]));

    [Fact]
    public void Two_equally_near_are_not_clear() => Assert.Null(Near.Best("stoop", ["stop", "stoops"]));

    [Fact]
    public void The_longer_of_two_contained_is_meant() => Assert.Equal(1, Near.Best("the long walk please", ["walk", "long walk"]));

    [Fact]
    public void No_candidates_is_nothing() => Assert.Null(Near.Best("anything", []));
}
