using HomeworkBot.Understanding.Numbers;

namespace HomeworkBot.Understanding.English;

internal static class EnglishNumbers
{
    public static NumberGrammar Grammar { get; } = new(new NumberWords()
        .Add(NumberRole.Zero, "zero nought naught nil")
        .Count(NumberRole.Small, 1, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
        .Count(NumberRole.Small, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
        .Add(NumberRole.Small, "fourty", 40)
        .Add(NumberRole.Small, "ninty", 90)
        .Add(NumberRole.Hundred, "hundred", 100)
        .Add(NumberRole.Thousand, "thousand", 1_000)
        .Count(NumberRole.Scale, 1e6, 0, "million millions")
        .Add(NumberRole.Scale, "billion", 1e9)
        .Add(NumberRole.Scale, "trillion", 1e12)
        .Add(NumberRole.Article, "a an", 1)
        .Add(NumberRole.Couple, "couple", 2)
        .Add(NumberRole.Dozen, "dozen", 12)
        .Add(NumberRole.Half, "half halves")
        .Count(NumberRole.Ordinal | NumberRole.Denominator, 3, 1, "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
        .Count(NumberRole.Denominator | NumberRole.Plural, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths")
        .Add(NumberRole.Denominator, "quarter", 4)
        .Add(NumberRole.Denominator | NumberRole.Plural, "quarters", 4)
        .Add(NumberRole.Ordinal, "first", 1)
        .Add(NumberRole.Ordinal | NumberRole.NextTo, "second", 2)
        .Count(NumberRole.Ordinal, 13, 1, "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
        .Count(NumberRole.Ordinal, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth")
        .Add(NumberRole.FromEnd, "last final")
        .Add(NumberRole.FromEnd, "penultimate", 1)
        .Add(NumberRole.NextTo, "next")
        .Add(NumberRole.Suffix, "st nd rd th")
        .Add(NumberRole.Minus, "minus negative")
        .Add(NumberRole.Point, "point dot")
        .Add(NumberRole.And, "and")
        .Add(NumberRole.Or, "or")
        .Add(NumberRole.To, "to through thru till until")
        .Add(NumberRole.Between, "between btw")
        .Add(NumberRole.Percent, "percent pct percents percentage")
        .Add(NumberRole.Per, "per")
        .Add(NumberRole.Cent, "cent")
        .Add(NumberRole.Out, "out")
        .Add(NumberRole.Of, "of")
        .Add(NumberRole.Over, "over")
        .Add(NumberRole.Spoils, "this that the no which any every some each another other good bad new right wrong")
        .Build())
    {
        Decimal = '.',
        AndJoinsTens = false,
    };
}
