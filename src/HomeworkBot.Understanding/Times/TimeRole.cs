namespace HomeworkBot.Understanding.Times;

/// <summary>What a word does in a time, besides naming a weekday, month, part of the day or unit.</summary>
[Flags]
internal enum TimeRole : long
{
    None = 0,

    /// <summary>"today": a day counted from today.</summary>
    DayName = 1L << 0,

    /// <summary>"this", "next", "last".</summary>
    Relative = 1L << 1,

    /// <summary>"at", "a las": an hour follows.</summary>
    At = 1L << 2,

    /// <summary>"around", "como".</summary>
    About = 1L << 3,
    On = 1L << 4,
    In = 1L << 5,
    From = 1L << 6,
    To = 1L << 7,
    Between = 1L << 8,
    And = 1L << 9,
    Or = 1L << 10,
    Of = 1L << 11,
    The = 1L << 12,
    Before = 1L << 13,
    After = 1L << 14,
    Since = 1L << 15,
    Until = 1L << 16,
    By = 1L << 17,

    /// <summary>"ago" after a length, "hace" before it.</summary>
    Ago = 1L << 18,
    Every = 1L << 19,
    Half = 1L << 20,
    Quarter = 1L << 21,

    /// <summary>"past" in "ten past six".</summary>
    Past = 1L << 22,

    /// <summary>"menos" in "las siete menos diez".</summary>
    Less = 1L << 23,
    Noon = 1L << 24,
    Midnight = 1L << 25,
    Am = 1L << 26,
    Pm = 1L << 27,
    Oclock = 1L << 28,
    Now = 1L << 29,
    Early = 1L << 30,
    Late = 1L << 31,

    /// <summary>Also an everyday word ("may", "sat", "tarde"): it needs a neighbour that is a time.</summary>
    Ambiguous = 1L << 32,

    /// <summary>"few": three.</summary>
    Few = 1L << 33,

    /// <summary>"all", "whole" before a unit.</summary>
    All = 1L << 34,
    End = 1L << 35,
    Ish = 1L << 36,
    For = 1L << 37,
    Article = 1L << 38,

    /// <summary>"good" in "good morning", which is no time.</summary>
    Greeting = 1L << 39,

    /// <summary>"mondays": each of them.</summary>
    Plural = 1L << 40,

    /// <summary>"couple", "par".</summary>
    Couple = 1L << 41,

    /// <summary>"now" in "an hour from now".</summary>
    FromNow = 1L << 42,

    /// <summary>A unit only right after digits: "h", "m".</summary>
    Letter = 1L << 43,

    /// <summary>"upcoming": the nearest to come.</summary>
    Nearest = 1L << 44,

    /// <summary>"maybe": may stand between the parts of a time.</summary>
    Hedge = 1L << 45,
}
