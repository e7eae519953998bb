using FsCheck;
using FsCheck.Fluent;

namespace HomeworkBot.Understanding.Tests;

public sealed class NumberProperties
{
    [Fact]
    public void Every_number_to_a_million_written_in_english_reads_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Numbers(), number => ReadsBack(Spell.English(number), Language.English, number)));

    [Fact]
    public void Every_number_to_a_million_written_in_spanish_reads_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Numbers(), number => ReadsBack(Spell.Spanish(number), Language.Spanish, number)));

    [Fact]
    public void Every_number_to_two_thousand_reads_back_in_both_languages()
    {
        for (var number = 0; number <= 2000; number++)
        {
            Assert.True(ReadsBack(Spell.English(number), Language.English, number), Spell.English(number));
            Assert.True(ReadsBack(Spell.Spanish(number), Language.Spanish, number), Spell.Spanish(number));
        }
    }

    [Fact]
    public void Every_number_in_digits_reads_back_with_and_without_grouping() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Numbers(), number =>
            ReadsBack($"{number}", Language.English, number)
            && ReadsBack($"{number:N0}", Language.English, number)
            && ReadsBack($"{number:N0}".Replace(',', '.'), Language.Spanish, number)));

    private static Arbitrary<int> Numbers() => Gen.Choose(0, 1_000_000).ToArbitrary();

    private static bool ReadsBack(string words, Language language, int number) =>
        NumberReader.Read(words, language) is [{ Form: NumberForm.Cardinal, High: null, OutOf: null } match]
        && match.Value == number && match.Start == 0 && match.Length == words.Length;
}
