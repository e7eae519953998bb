namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words in what the user wrote.</summary>
public static class Find
{
    /// <inheritdoc cref="FindChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices named, in the order they were; each at most once.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>(choices.Count);
        for (var i = 0; i < choices.Count; i++)
            AddNames(values, choices[i], i, options);

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>The values named, in the order they were; of those that share a number, and of those that share a word, the best
    /// one. The list is sorted on the way, the longest value first.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Find(value => value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return [Result(exact, 0, utterance.Length - 1, 1, utterance)];

        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = tokenizer(utterance, options?.Locale);
        if (words.Count == 0)
            return [];

        values.Sort((a, b) => b.Value.Length - a.Value.Length);
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values)
        {
            // "last one" is in "the last time I chose the last one" behind a weaker match: look on after each.
            var sought = tokenizer(value.Value.Trim(), options?.Locale);
            for (var from = 0; from < words.Count; from = matches[^1].End + 1)
            {
                if (Match(words, sought, value, from, options) is not { } match)
                    break;

                matches.Add(match);
            }
        }

        matches.Sort((a, b) => b.Resolution.Score.CompareTo(a.Resolution.Score));
        return Best(matches, words, utterance);
    }

    private static void AddNames(List<SortedValue> values, Choice choice, int index, FindChoicesOptions? options)
    {
        if (options is not { NoValue: true } && choice.Value is { } value)
            values.Add(new SortedValue { Value = value, Index = index });
        if (options is not { NoAction: true } && choice.Action?.Title is { } title)
            values.Add(new SortedValue { Value = title, Index = index });
        foreach (var synonym in choice.Synonyms ?? [])
            values.Add(new SortedValue { Value = synonym, Index = index });
    }

    /// <summary>Finds a value's words in their order from a place on; null when they are not there. Start and end count words.</summary>
    private static ModelResult<FoundValue>? Match(List<Token> words, List<Token> sought, SortedValue value, int from, FindValuesOptions? options)
    {
        int matched = 0, skipped = 0, start = -1, end = -1;
        foreach (var token in sought)
        {
            var at = words.FindIndex(from, word => word.Normalized == token.Normalized);
            var distance = matched == 0 ? 0 : at - from;
            if (at < 0 || distance > (options?.MaxTokenDistance ?? 2))
                continue;

            if (start < 0)
                start = at;
            end = at;
            matched++;
            skipped += distance;
            from = at + 1;
        }

        var complete = matched == sought.Count;
        if (matched == 0 || !(complete || options is { AllowPartialMatches: true }))
            return null;

        // As the SDK has it: a partial match counts, but with no score at all.
        return Result(value, start, end, complete ? (float)matched / (matched + skipped) : 0, string.Empty);
    }

    private static List<ModelResult<FoundValue>> Best(List<ModelResult<FoundValue>> matches, List<Token> words, string utterance)
    {
        var results = new List<ModelResult<FoundValue>>();
        var taken = new bool[words.Count];
        foreach (var match in matches)
        {
            var span = taken.AsSpan(match.Start, match.End - match.Start + 1);
            if (span.Contains(true) || results.Exists(result => result.Resolution.Index == match.Resolution.Index))
                continue;

            span.Fill(true);
            match.Start = words[match.Start].Start;
            match.End = words[match.End].End;
            match.Text = utterance[match.Start..(match.End + 1)];
            results.Add(match);
        }

        results.Sort((a, b) => a.Start - b.Start);
        return results;
    }

    private static ModelResult<FoundValue> Result(SortedValue value, int start, int end, float score, string text) => new()
    {
        Start = start,
        End = end,
        Text = text,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
