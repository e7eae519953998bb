namespace HomeworkBot.Understanding.Tests;

/// <summary>A text sixteen times as long may take about sixteen times as long; reading it again from every word would take 256.</summary>
[Collection(nameof(Alone))]
public sealed class LinearTimeTests
{
    private const int Short = 4_000;
    private const int Times = 16;
    private const int Allowed = 64;

    // Milliseconds; on a busy machine less cannot be told from chance.
    private const double Noise = 4;

    [Theory]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("1,111,")]
    [InlineData(",111")]
    [InlineData(".111")]
    [InlineData("1/")]
    [InlineData("1-1-")]
    [InlineData("1:")]
    [InlineData("9")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("half ")]
    [InlineData("a ")]
    [InlineData("twenty ")]
    [InlineData("one hundred thousand million ")]
    [InlineData("5 to 6 ")]
    [InlineData("1h30 ")]
    [InlineData("and ")]
    [InlineData("next ")]
    [InlineData("monday ")]
    [InlineData("a week from ")]
    [InlineData("tomorrow at 6 ")]
    [InlineData("de la ")]
    [InlineData("y media ")]
    [InlineData("not sure ")]
    [InlineData("e\u0301")]
    [InlineData("\u200B")]
    [InlineData("👍")]
    [InlineData("don’t ")]
    [InlineData("breathing ")]
    public void Reading_takes_time_in_proportion_to_the_text(string piece)
    {
        var longText = string.Concat(Enumerable.Repeat(piece, (Short * Times / piece.Length) + 1));
        var shortText = longText[..Short];
        ReadAll(shortText);

        // A busy machine may disturb some measurements, not all of them.
        var (longest, shortest) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < 8 && (attempt == 0 || longest > Allowed * Math.Max(shortest, Noise)); attempt++)
        {
            longest = Math.Min(longest, Measure(longText));
            shortest = Math.Min(shortest, Measure(shortText));
        }

        Assert.True(longest <= Allowed * Math.Max(shortest, Noise), $"{Times} times the text took {longest:0.0} ms instead of {shortest:0.0}");
    }

    private static double Measure(string text)
    {
        var began = TimeProvider.System.GetTimestamp();
        ReadAll(text);
        return TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
    }

    private static void ReadAll(string text)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            NumberReader.Read(text, language);
            YesNoReader.Read(text, language);
            DurationReader.Read(text, language);
            DateTimeReader.Read(text, language, new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Unspecified));
        }

        Near.Best(text, ["Breathing exercise", "Walking", "Body scan"]);
    }
}

/// <summary>Tests that measure run while no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
