using HomeworkBot.Understanding.Tokens;

namespace HomeworkBot.Understanding.Times;

/// <summary>Builds a language's table of time words; a word added again keeps what it meant before.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, TimeWord> words = new(StringComparer.Ordinal);

    /// <param name="spelled">Folded words, separated by spaces.</param>
    public TimeWords Add(TimeRole role, string spelled, int step = 0) =>
        Change(spelled, word => word with { Role = word.Role | role, Step = step == 0 ? word.Step : (sbyte)step });

    public TimeWords Day(int offset, string spelled) =>
        Change(spelled, word => word with { Role = word.Role | TimeRole.DayName, DayOffset = (sbyte)offset });

    public TimeWords Part(DayPart part, string spelled) => Change(spelled, word => word with { Part = part });

    public TimeWords Unit(TimeUnit unit, string spelled, string letters = "")
    {
        Change(spelled, word => word with { Unit = unit });
        return Change(letters, word => word with { Unit = unit, Role = word.Role | TimeRole.Letter });
    }

    /// <param name="spelled">Seven or more groups separated by commas, Monday first; a group is one day's spellings.</param>
    public TimeWords Weekdays(string spelled, TimeRole role = TimeRole.None) =>
        Groups(spelled, (word, number) => word with { Weekday = (byte)number, Role = word.Role | role });

    /// <param name="spelled">Twelve groups separated by commas, January first.</param>
    public TimeWords Months(string spelled) => Groups(spelled, (word, number) => word with { Month = (byte)number });

    public WordTable<TimeWord> Build() => new(words);

    private TimeWords Groups(string spelled, Func<TimeWord, int, TimeWord> change)
    {
        var number = 0;
        foreach (var group in spelled.Split(','))
        {
            number++;
            Change(group, word => change(word, number));
        }

        return this;
    }

    private TimeWords Change(string spelled, Func<TimeWord, TimeWord> change)
    {
        foreach (var word in spelled.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            words[word] = change(words.GetValueOrDefault(word));
        return this;
    }
}
