using System.Globalization;
using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

internal enum ChoiceFault
{
    /// <summary>Nothing in the reply looks like an option.</summary>
    None,

    /// <summary>It could be more than one of them.</summary>
    Several,

    /// <summary>It is a number, but no option has it.</summary>
    OutOfRange,
}

/// <summary>Finds the option a reply means: by id, by label, by number, by other words for it, or by a slip of one of these.</summary>
internal static class ChoiceReply
{
    public static (int? Index, ChoiceFault Fault) Read(string text, IReadOnlyList<ChoiceOption> options, StepWords words, Language language)
    {
        var said = Phrase.Words(text);
        if (said.Length == 0)
            return (null, ChoiceFault.None);

        var names = Names(options);
        if (names.FindIndex(name => Phrase.Same(name.Words, said)) is >= 0 and var exact)
            return (names[exact].Option, default);

        if (ByNumber(text, options.Count, words, language) is { } numbered)
            return numbered;

        // A short word like "no" means an option only when it is all that was said.
        var telling = names.Where(name => name.Words.Length > 1 || name.Words is [{ Length: > 3 }]).ToList();
        if (Near.Best(text, [.. telling.Select(name => name.Text)]) is { } near && !Phrase.IsTakenBack(said, telling[near].Words, words.List("not")))
            return (telling[near].Option, default);

        return ByPart(said, options, Fillers(words));
    }

    /// <summary>"2", "number two", "the last one": a number and nothing else that means anything. Null when it is not that.</summary>
    public static (int? Index, ChoiceFault Fault)? ByNumber(string text, int count, StepWords words, Language language)
    {
        var numbers = NumberReader.ReadEach(text, language);
        if (numbers.Count == 0)
            return null;

        var rest = text;
        foreach (var number in numbers.Reverse())
            rest = rest.Remove(number.Start, number.Length).Insert(number.Start, " ");

        if (!Phrase.Words(rest).All(Fillers(words).Contains))
            return null;

        if (numbers.Count > 1)
            return (null, ChoiceFault.Several);

        var index = numbers[0].Form == NumberForm.OrdinalFromEnd ? count - 1 - numbers[0].Value : numbers[0].Value - 1;
        return index >= 0 && index < count && index == Math.Floor(index) ? ((int)index, default) : (null, ChoiceFault.OutOfRange);
    }

    public static string Hint(ChoiceFault fault, int count, StepWords words) => fault switch
    {
        ChoiceFault.Several => words.Say("choice.several"),
        ChoiceFault.OutOfRange => words.Say("choice.number", ("max", count.ToString(CultureInfo.InvariantCulture))),
        _ => words.Say("choice.hint"),
    };

    private static HashSet<string> Fillers(StepWords words) =>
        words.List("choice.fillers").SelectMany(Phrase.Words).ToHashSet(StringComparer.Ordinal);

    private static List<(string Text, string[] Words, int Option)> Names(IReadOnlyList<ChoiceOption> options)
    {
        var names = new List<(string Text, string[] Words, int Option)>();
        for (var i = 0; i < options.Count; i++)
        {
            foreach (var name in (string[])[options[i].Label, options[i].Id, .. options[i].Also])
            {
                var words = Phrase.Words(name);
                if (!names.Exists(other => Phrase.Same(other.Words, words)))
                    names.Add((name, words, i));
            }
        }

        return names;
    }

    /// <summary>The option of whose label the reply is the largest part: "part of it" for "I did part of it".</summary>
    private static (int? Index, ChoiceFault Fault) ByPart(string[] said, IReadOnlyList<ChoiceOption> options, HashSet<string> fillers)
    {
        var telling = said.Where(word => !fillers.Contains(word)).Distinct().ToList();
        if (telling.Count == 0)
            return (null, ChoiceFault.None);

        int? best = null;
        var bestPart = 0.0;
        var tied = false;
        for (var i = 0; i < options.Count; i++)
        {
            var label = Phrase.Words(options[i].Label).Where(word => !fillers.Contains(word)).Distinct().ToList();
            if (!telling.All(label.Contains))
                continue;

            var part = (double)telling.Count / label.Count;
            tied = part == bestPart;
            if (part > bestPart)
                (best, bestPart) = (i, part);
        }

        if (tied)
            return (null, ChoiceFault.Several);

        return best is null ? (null, ChoiceFault.None) : (best, default);
    }
}
