using HomeworkBot.Understanding.English;
using HomeworkBot.Understanding.Numbers;
using HomeworkBot.Understanding.Spanish;
using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Times;

/// <summary>How one language tells times, where the languages differ.</summary>
internal abstract class TimeGrammar
{
    public abstract WordTable<TimeWord> Words { get; }

    public abstract NumberGrammar Numbers { get; }

    /// <summary>Whether 3/4 is March 4.</summary>
    public abstract bool IsMonthFirst { get; }

    /// <summary>Long words that are known even with one letter wrong.</summary>
    public abstract IReadOnlyList<string> LongWords { get; }

    public static TimeGrammar For(Language language) =>
        language == Language.Spanish ? SpanishTimes.Grammar : EnglishTimes.Grammar;

    /// <summary>Whether the words before a token say that an hour comes: "at", "a las".</summary>
    public abstract bool IsHourAnnounced(TimeText text, int index);

    /// <summary>Times told in words: "half past six", "las siete menos cuarto".</summary>
    public abstract bool TrySpokenClock(TimeText text, int index, out ClockPiece clock);

    /// <summary>Days told in several words: "the day after tomorrow", "pasado mañana".</summary>
    public abstract bool TryDayPhrase(TimeText text, int index, out int end, out int offset);

    /// <summary>"next", also where it follows and takes two words ("que viene").</summary>
    public abstract bool TryFollowingRelative(TimeText text, int index, out int end, out int step);

    /// <summary>"every", also in two words ("todos los").</summary>
    public abstract bool TryEvery(TimeText text, int index, out int end);

    /// <summary>The weekend, also in several words ("fin de semana").</summary>
    public abstract bool TryWeekend(TimeText text, int index, out int end);
}
