namespace HomeworkBot.Understanding.Numbers;

/// <summary>What a word does in a number. A word can do several things; they share its value.</summary>
[Flags]
internal enum NumberRole
{
    None = 0,
    Zero = 1 << 0,

    /// <summary>1 to 99 in one word.</summary>
    Small = 1 << 1,

    /// <summary>A hundred or several in one word, added: "doscientos".</summary>
    Hundreds = 1 << 2,

    /// <summary>"hundred", multiplying what stands before it.</summary>
    Hundred = 1 << 3,
    Thousand = 1 << 4,

    /// <summary>A million or more.</summary>
    Scale = 1 << 5,

    /// <summary>"a", "un": one, where a counted word follows.</summary>
    Article = 1 << 6,
    Couple = 1 << 7,
    Dozen = 1 << 8,
    Half = 1 << 9,

    /// <summary>A part of a whole; the value is how many make the whole.</summary>
    Denominator = 1 << 10,

    /// <summary>As <see cref="Denominator"/>, of several: "thirds" is never an ordinal.</summary>
    Plural = 1 << 11,
    Ordinal = 1 << 12,

    /// <summary>A place from the end; the value is how many come after it.</summary>
    FromEnd = 1 << 13,
    Minus = 1 << 14,
    Point = 1 << 15,
    And = 1 << 16,
    Or = 1 << 17,
    To = 1 << 18,
    Between = 1 << 19,
    Percent = 1 << 20,
    Per = 1 << 21,
    Cent = 1 << 22,
    Out = 1 << 23,
    Of = 1 << 24,
    Over = 1 << 25,

    /// <summary>Makes a following "minus" mean something else ("al menos") or a following "one" no number ("this one").</summary>
    Spoils = 1 << 26,

    /// <summary>Letters glued to digits that make an ordinal: "nd", "ro".</summary>
    Suffix = 1 << 27,

    /// <summary>"second" in "second to last".</summary>
    NextTo = 1 << 28,
}
