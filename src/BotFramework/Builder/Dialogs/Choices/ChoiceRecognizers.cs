using HomeworkBot.Understanding;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the choices a user picked: by name, or else by place ("the last"), or else by number ("2").</summary>
public static class ChoiceRecognizers
{
    /// <inheritdoc cref="RecognizeChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string? utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices picked, in the order they were. Only one way of picking counts: where a name is found, "the third
    /// one" is not a place.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string? utterance, IList<Choice> list, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, list, options, options?.Locale);

    internal static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<Choice> list, FindChoicesOptions? options, string? locale)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
            return found;

        var numbers = NumberReader.ReadEach(utterance, Languages.FromLocale(locale));
        var places = options is not { RecognizeOrdinals: false } && numbers.Any(IsPlace);
        if (places || options is not { RecognizeNumbers: false })
        {
            foreach (var number in numbers)
            {
                if (IsPlace(number) == places && IndexOf(number, list.Count) is { } index)
                    found.Add(Picked(number, utterance, list[index], index));
            }
        }

        return found;
    }

    private static bool IsPlace(NumberMatch number) => number.Form is NumberForm.Ordinal or NumberForm.OrdinalFromEnd;

    private static int? IndexOf(NumberMatch number, int count)
    {
        var index = number.Form == NumberForm.OrdinalFromEnd ? count - 1 - number.Value : number.Quotient - 1;
        return index >= 0 && index < count && index == Math.Floor(index) ? (int)index : null;
    }

    private static ModelResult<FoundChoice> Picked(NumberMatch number, string utterance, Choice choice, int index) => new()
    {
        Start = number.Start,
        End = number.Start + number.Length - 1,
        Text = utterance.Substring(number.Start, number.Length),
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choice.Value, Index = index, Score = 1 },
    };
}
