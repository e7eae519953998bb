using HomeworkBot.Understanding;

namespace HomeworkBot.Core.Steps.Replies;

/// <summary>Reads named items with or without numbers: "sad 80, angry 60", "80 sad and 60 angry", "sad and angry".</summary>
internal static class RatingsReply
{
    private const int MaxWordsOfAName = 5;

    /// <summary>The items named, each once, with the numbers given; a number outside the scale counts as not given.</summary>
    public static IReadOnlyList<RatedItem> ReadItems(string text, QuestionScale scale, StepWords words, Language language)
    {
        var items = new List<RatedItem>();
        foreach (var (name, number) in Groups(text, scale, words, language))
        {
            var value = number is { } given && given >= scale.Min && given <= scale.Max ? (int?)given : null;
            if (name.Length == 0)
            {
                // "sad, 80": the number belongs to the item before it.
                if (value is not null && items is [.., { Value: null } last])
                    items[^1] = last with { Value = value };

                continue;
            }

            var known = items.FindIndex(item => Fold.Text(item.Name.Value) == Fold.Text(name));
            if (known < 0)
                items.Add(new RatedItem(new ClientText(name), value));
            else if (items[known].Value is null)
                items[known] = items[known] with { Value = value };
        }

        return items;
    }

    /// <summary>Whether this is a sentence and not the name of an item.</summary>
    public static bool IsSentence(string name) => Phrase.Words(name).Length > MaxWordsOfAName;

    /// <summary>Numbers for items named before: one for the first without, one for each, or by name.</summary>
    public static (IReadOnlyList<RatedItem> Items, ScaleFault? Fault) ReadNumbers(
        string text, IReadOnlyList<RatedItem> soFar, QuestionScale scale, StepWords words, Language language)
    {
        var items = soFar.ToList();
        if (TryByName(text, items, scale, words, language))
            return (items, null);

        var open = Enumerable.Range(0, items.Count).Where(i => items[i].Value is null).ToList();
        var numbers = ScaleReply.Numbers(text, scale, language);
        if (numbers.Count > 1 && numbers.Count == open.Count && numbers.All(number => number >= scale.Min && number <= scale.Max))
        {
            for (var i = 0; i < open.Count; i++)
                items[open[i]] = items[open[i]] with { Value = (int)numbers[i] };

            return (items, null);
        }

        var (value, fault) = ScaleReply.Read(text, scale, words, language);
        if (value is null)
            return (items, fault);

        items[open[0]] = items[open[0]] with { Value = value };
        return (items, null);
    }

    private static bool TryByName(string text, List<RatedItem> items, QuestionScale scale, StepWords words, Language language)
    {
        var names = items.Select(item => item.Name.Value).ToList();
        var found = false;
        foreach (var given in ReadItems(text, scale, words, language))
        {
            if (given.Value is null || Near.Best(given.Name.Value, names) is not { } index)
                continue;

            items[index] = items[index] with { Value = given.Value };
            found = true;
        }

        return found;
    }

    private static List<(string Name, long? Number)> Groups(string text, QuestionScale scale, StepWords words, Language language)
    {
        var fillers = words.List("ratings.fillers").Select(Fold.Text).ToList();
        var anchors = scale.Anchors.Select(anchor => (Words: Phrase.Words(anchor.Words), anchor.Value)).ToList();
        var groups = new List<(string, long?)>();
        foreach (var run in ItemTokens.Read(text, words, language))
        {
            foreach (var group in Split(run))
            {
                var name = StripFillers([.. group.Where(token => token.Number is null).Select(token => token.Text)], fillers);
                long? number = null;
                foreach (var token in group)
                    number = token.Number is { } match ? ScaleReply.OnScale(match, scale) : number;

                if (number is null)
                    (name, number) = TakeAnchor(name, anchors);

                groups.Add((string.Join(' ', StripFillers(name, fillers)), number));
            }
        }

        return groups;
    }

    /// <summary>Cuts a run with several numbers so that each has its name: after each number, or before where one leads.</summary>
    private static List<List<ItemToken>> Split(IReadOnlyList<ItemToken> run)
    {
        var leads = run.Count > 0 && run[0].Number is not null;
        var groups = new List<List<ItemToken>>();
        List<ItemToken> group = [];
        foreach (var token in run)
        {
            if (leads && token.Number is not null && group.Count > 0)
            {
                groups.Add(group);
                group = [];
            }

            group.Add(token);
            if (!leads && token.Number is not null)
            {
                groups.Add(group);
                group = [];
            }
        }

        if (group.Count > 0)
            groups.Add(group);

        return groups;
    }

    private static List<string> StripFillers(List<string> name, List<string> fillers)
    {
        for (var again = true; again && name.Count > 0;)
        {
            again = false;
            foreach (var filler in fillers)
            {
                var length = filler.Split(' ').Length;
                if (length <= name.Count && Fold.Text(string.Join(' ', name.Take(length))) == filler)
                {
                    name.RemoveRange(0, length);
                    again = true;
                }

                if (length <= name.Count && Fold.Text(string.Join(' ', name.TakeLast(length))) == filler)
                {
                    name.RemoveRange(name.Count - length, length);
                    again = true;
                }
            }
        }

        return name;
    }

    /// <summary>"a little sad", "angry a lot": the scale's own words before or after the name.</summary>
    private static (List<string> Name, long? Number) TakeAnchor(List<string> name, List<(string[] Words, int Value)> anchors)
    {
        foreach (var (anchor, value) in anchors)
        {
            if (anchor.Length >= name.Count)
                continue;

            if (Phrase.Same(Phrase.Words(string.Join(' ', name.Take(anchor.Length))), anchor))
                return (name[anchor.Length..], value);

            if (Phrase.Same(Phrase.Words(string.Join(' ', name.TakeLast(anchor.Length))), anchor))
                return (name[..^anchor.Length], value);
        }

        return (name, null);
    }
}
