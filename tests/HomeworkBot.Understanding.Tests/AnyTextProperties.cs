using FsCheck;
using FsCheck.Fluent;

namespace HomeworkBot.Understanding.Tests;

public sealed class AnyTextProperties
{
    private static readonly string[] Pieces =
    [
        "1", "6", "12", "30", "2026", "1,200", "3.5", "½", "²", "'", "’", "-", "–", "/", ":", ".", ",", "%", "@", "(", "at", "on", "in", "the",
        "to", "from", "between", "and", "or", "next", "last", "this", "every", "half", "quarter", "past", "a", "an", "of", "out", "minus",
        "first", "second", "hundred", "thousand", "million", "dozen", "couple", "few", "day", "week", "hours", "min", "h", "m", "p", "am",
        "pm", "noon", "monday", "sat", "may", "feb", "tomorrow", "tonight", "morning", "early", "ago", "now", "end", "before", "after", "yes",
        "no", "not", "sure", "idk", "mañana", "pasado", "la", "las", "el", "de", "a", "y", "o", "menos", "cuarto", "media", "hora", "lunes",
        "que", "viene", "todos", "los", "hace", "dentro", "en", "por", "tarde", "mil", "cien", "un", "uno", "treinta", "último", "fin", "semana",
        "😀", "👍", "\uD83D", "\uDC4D", "\u200B", "\u0301", "\u202E", "\0", "\t", "\r\n", "שלום", "مرحبا", "٧", "७", "ß", "Æ", "中文",
    ];

    [Fact]
    public void No_text_makes_a_reader_throw() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => ReadsSoundly(text ?? "")));

    [Fact]
    public void No_jumble_of_known_words_makes_a_reader_throw() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Jumbles(), ReadsSoundly));

    [Fact]
    public void Every_moment_can_be_the_reference()
    {
        foreach (var reference in (DateTime[])[DateTime.MinValue, DateTime.MaxValue, new(2024, 2, 29), new(2026, 12, 31, 23, 59, 59)])
        {
            foreach (var text in (string[])["in 100 years", "next week", "last friday", "the 31st", "feb 29", "in 99999 days", "1/1/1", "end of tomorrow", "last year", "next 3 months"])
                Assert.True(AreSound(text, DateTimeReader.Read(text, Language.English, reference).Select(match => (match.Start, match.Length))), text);
        }
    }

    private static Arbitrary<string> Jumbles() =>
        (from words in Gen.ListOf(Gen.Elements(Pieces))
         from gaps in Gen.ListOf(Gen.Elements(" ", " ", " ", ""), words.Count)
         select string.Concat(words.Zip(gaps, (word, gap) => word + gap))).ToArbitrary();

    private static bool ReadsSoundly(string text)
    {
        var reference = new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Unspecified);
        foreach (var language in Enum.GetValues<Language>())
        {
            YesNoReader.Read(text, language);
            Near.Best(text, ["yes", "later", "Breathing exercise", ""]);
            var sound = AreSound(text, NumberReader.Read(text, language).Select(match => (match.Start, match.Length)))
                && AreSound(text, NumberReader.ReadEach(text, language).Select(match => (match.Start, match.Length)))
                && AreSound(text, DurationReader.Read(text, language).Select(match => (match.Start, match.Length)))
                && AreSound(text, DateTimeReader.Read(text, language, reference).Select(match => (match.Start, match.Length)))
                && NumberReader.Read(text, language).All(match => double.IsFinite(match.Value) && match.High is null or >= 0 or < 0)
                && DateTimeReader.Read(text, language, reference).All(match => match.Values.Count > 0 && match.Values.All(value => value.Timex.Length > 0));
            if (!sound)
                return false;
        }

        return true;
    }

    // Every match is a piece of the text, and none overlaps the one before.
    private static bool AreSound(string text, IEnumerable<(int Start, int Length)> matches)
    {
        var free = 0;
        foreach (var (start, length) in matches)
        {
            if (start < free || length <= 0 || start + length > text.Length)
                return false;

            free = start + length;
        }

        return true;
    }
}
